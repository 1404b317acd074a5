using OmniContact.Storage;

namespace OmniContact.Server.Health;

/// <summary>Tries what a request would need: a read and a write that go through, and a server that is not stopping.</summary>
internal sealed class Readiness(IStoreMaintenance maintenance, IHostApplicationLifetime life, TimeProvider time)
{
    public const string Ok = "ok";

    /// <summary>A store that answers later is away to whoever asks: balancers wait a few seconds at most.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Servers stamp what they store by their own clocks: one that is further off the database's would mix up the order.</summary>
    public static readonly TimeSpan ClocksApart = TimeSpan.FromMilliseconds(500);

    public async Task<HealthReport> Check(CancellationToken cancel)
    {
        // At once: who asks has patience for one answer that does not come, not for two.
        var (store, clock) = (Tried("store", Store, cancel), Tried("clock", Clock, cancel));
        HealthCheck[] checks =
        [
            await store,
            await clock,
            new("server", life.ApplicationStopping.IsCancellationRequested ? "stopping" : Ok),
        ];
        var status = checks.All(check => check.Status == Ok) ? Ok : "unavailable";
        return new HealthReport(status, [.. checks]);
    }

    private async Task<string> Store(CancellationToken cancel)
    {
        await maintenance.Probe(cancel);
        return Ok;
    }

    /// <summary>The database read its clock somewhere between the question and the answer: how long both took is no fault of the clock.</summary>
    private async Task<string> Clock(CancellationToken cancel)
    {
        var asked = time.GetUtcNow();
        var theirs = await maintenance.Clock(cancel);
        var answered = time.GetUtcNow();
        var (behind, ahead) = (theirs - answered, asked - theirs);
        if (behind > ClocksApart) return $"is {behind.TotalMilliseconds:F0} ms behind the database's, the bound is {ClocksApart.TotalMilliseconds} ms";
        if (ahead > ClocksApart) return $"is {ahead.TotalMilliseconds:F0} ms ahead of the database's, the bound is {ClocksApart.TotalMilliseconds} ms";
        return Ok;
    }

    private async Task<HealthCheck> Tried(string name, Func<CancellationToken, Task<string>> check, CancellationToken cancel)
    {
        try
        {
            return new HealthCheck(name, await check(cancel).WaitAsync(Patience, time, cancel));
        }
        catch (StoreUnavailableException away)
        {
            return new HealthCheck(name, away.Message);
        }
        catch (TimeoutException)
        {
            return new HealthCheck(name, $"has not answered within {Patience.TotalSeconds} s");
        }
    }
}
