using System.Diagnostics;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Failures;

/// <summary>The system lets the process's files grow no further, as a full disk does.</summary>
public sealed class SqliteFullTests : OutageSuite
{
    private const string Tool = "/usr/bin/prlimit";

    protected override PostgresServer? Database
    {
        get
        {
            Assert.SkipUnless(File.Exists(Tool), "prlimit is not installed (apt-get install util-linux)");
            return null;
        }
    }

    private protected override void Break(ServerProcess server) => Limit(server, "4096");

    private protected override void Mend(ServerProcess server) => Limit(server, "unlimited");

    private static void Limit(ServerProcess server, string bytes)
    {
        using var limit = Process.Start(Tool, ["--pid", $"{server.Id}", $"--fsize={bytes}:unlimited"]);
        limit.WaitForExit();
        limit.ExitCode.ShouldBe(0);
    }
}
