using OmniContact.Storage;

namespace OmniContact.Server.Health;

/// <summary>Tries what a request would need: a read and a write that go through, and a server that is not stopping.</summary>
internal sealed class Readiness(IStoreMaintenance store, IHostApplicationLifetime life, TimeProvider time)
{
    public const string Ok = "ok";

    /// <summary>A store that answers later is away to whoever asks: balancers wait a few seconds at most.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

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
            await store.Probe(cancel).WaitAsync(Patience, time, cancel);
            return new HealthCheck("store", Ok);
        }
        catch (StoreUnavailableException away)
        {
            return new HealthCheck("store", away.Message);
        }
        catch (TimeoutException)
        {
            return new HealthCheck("store", $"has not answered within {Patience.TotalSeconds} s");
        }
    }
}
