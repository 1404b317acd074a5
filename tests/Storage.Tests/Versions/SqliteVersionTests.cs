using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Versions;

public sealed class SqliteVersionTests() : VersionSuite(new SqliteSource());
