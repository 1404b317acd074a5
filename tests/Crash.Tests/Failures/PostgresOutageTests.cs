using OmniContact.Crash.Tests.Processes;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Failures;

/// <summary>With a database server of its own, which it stops.</summary>
public sealed class PostgresOutageTests : OutageSuite, IDisposable
{
    private readonly PostgresServer _server = new();

    protected override PostgresServer Database => _server;

    public void Dispose() => _server.Dispose();

    private protected override void Break(ServerProcess server) => _server.Stop();

    private protected override void Mend(ServerProcess server) => _server.Start();
}
