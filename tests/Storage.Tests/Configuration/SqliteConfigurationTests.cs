using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Configuration;

public sealed class SqliteConfigurationTests() : ConfigurationSuite(new SqliteSource());
