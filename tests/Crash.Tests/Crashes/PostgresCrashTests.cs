using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Crashes;

public sealed class PostgresCrashTests(PostgresServer server) : CrashSuite
{
    protected override int Seed => 4712;

    protected override PostgresServer? Server => server;
}
