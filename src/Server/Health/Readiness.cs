using OmniContact.Storage;

namespace OmniContact.Server.Health;

/// <summary>Tries what a request would need: a read and a write that go through, and a server that is not stopping.</summary>
internal sealed class Readiness(IStoreMaintenance store, IHostApplicationLifetime life)
{
    private const string Ok = "ok";

    public async Task<HealthReport> Check(CancellationToken cancel)
    {
        HealthCheck[] checks = [await Store(cancel), new("server", life.ApplicationStopping.IsCancellationRequested ? "stopping" : Ok)];
        var status = checks.All(check => check.Status == Ok) ? Ok : "unavailable";
        return new HealthReport(status, [.. checks]);
    }

    private async Task<HealthCheck> Store(CancellationToken cancel)
    {
        try
        {
            await store.Probe(cancel);
            return new HealthCheck("store", Ok);
        }
        catch (StoreUnavailableException away)
        {
            return new HealthCheck("store", away.Message);
        }
    }
}
