using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Configuration;

public sealed class PostgresConfigurationTests(PostgresServer server) : ConfigurationSuite(new PostgresSource(server));
