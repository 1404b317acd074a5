using System.Collections.Immutable;
using System.Diagnostics;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Diagnosing;

/// <param name="ProbeMilliseconds">A read and a durable write.</param>
/// <param name="SchemaVersion">Of the data.</param>
/// <param name="StepsToDo">What this program would still apply.</param>
internal sealed record StoreHealth(double ProbeMilliseconds, int SchemaVersion, ImmutableArray<string> StepsToDo)
{
    /// <exception cref="StoreUnavailableException">Neither read nor write goes through.</exception>
    public static async Task<StoreHealth> Measure(IStoreMaintenance store, CancellationToken cancel)
    {
        var plan = await store.Migrate(dryRun: true, cancel);
        // Any write would apply the steps first, and looking changes nothing.
        if (!plan.Steps.IsEmpty) return new StoreHealth(0, plan.From, plan.Steps);
        await store.Probe(cancel);
        var since = Stopwatch.StartNew();
        await store.Probe(cancel);
        return new StoreHealth(since.Elapsed.TotalMilliseconds, plan.From, plan.Steps);
    }
}
