using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Search;

public sealed class PostgresHostedTests(PostgresServer server) : HostedSuite(new PostgresSource(server));
