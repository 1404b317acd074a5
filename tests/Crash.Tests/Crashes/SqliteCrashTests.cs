using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Crashes;

public sealed class SqliteCrashTests : CrashSuite
{
    protected override int Seed => 4711;

    protected override PostgresServer? Server => null;
}
