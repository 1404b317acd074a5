using System.Collections.Concurrent;
using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>What probes do, handed over by the test in the same process. Keys are unique to a test.</summary>
internal static class Scripts
{
    private static readonly ConcurrentDictionary<string, Func<ProbeGrain, Task<int>>> All = new();
    private static readonly ConcurrentDictionary<string, Func<CancellationToken, Task>> Ons = new();
    private static readonly ConcurrentDictionary<string, Func<DeactivationReason, CancellationToken, Task>> Offs = new();
    private static readonly ConcurrentDictionary<string, int> Counts = new();

    public static string Add(Func<ProbeGrain, Task<int>> script)
    {
        var name = Guid.NewGuid().ToString("N");
        All[name] = script;
        return name;
    }

    public static string Add(Func<ProbeGrain, Task> script) => Add(async grain =>
    {
        await script(grain);
        return 0;
    });

    public static string Add(Action<ProbeGrain> script) => Add(grain =>
    {
        script(grain);
        return Task.FromResult(0);
    });

    public static void OnActivate(string key, Func<CancellationToken, Task> script) => Ons[key] = script;

    public static void OnDeactivate(string key, Func<DeactivationReason, CancellationToken, Task> script) => Offs[key] = script;

    public static int Activations(string key) => Counts.GetValueOrDefault(key);

    public static Task<int> Run(ProbeGrain grain, string script) => All[script](grain);

    public static Task Activate(ProbeGrain grain, CancellationToken token)
    {
        var key = grain.GetPrimaryKeyString();
        // Whoever sees the count may change the script: it is taken before.
        var script = Ons.GetValueOrDefault(key);
        Counts.AddOrUpdate(key, 1, (_, count) => count + 1);
        return script?.Invoke(token) ?? Task.CompletedTask;
    }

    public static Task Deactivate(ProbeGrain grain, DeactivationReason reason, CancellationToken token) =>
        Offs.TryGetValue(grain.GetPrimaryKeyString(), out var script) ? script(reason, token) : Task.CompletedTask;
}
