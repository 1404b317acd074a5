using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Search;

public sealed class SqliteHostedTests() : HostedSuite(new SqliteSource());
