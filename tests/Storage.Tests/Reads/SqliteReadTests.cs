using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Reads;

public sealed class SqliteReadTests() : ReadSuite(new SqliteSource());
