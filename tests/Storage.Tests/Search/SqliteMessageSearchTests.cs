using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Search;

public sealed class SqliteMessageSearchTests() : MessageSearchSuite(new SqliteSource());
