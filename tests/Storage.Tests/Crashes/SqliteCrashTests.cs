using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Crashes;

public sealed class SqliteCrashTests() : CrashSuite(new SqliteSource());
