using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;

namespace OmniContact.Configuration;

/// <summary>
/// Keeps the process's snapshot: loaded at start, replaced at once by a change, made here or, as nudges tell, in another process, and
/// within <see cref="RefreshEvery"/> where the nudge was lost.
/// </summary>
internal sealed partial class ConfigurationCache(
    IConfigurationStore store, ICommonVersion servers, Nudges nudges, TimeProvider time, ILogger<ConfigurationCache> logger)
    : IConfiguration, IHostedService, IDisposable
{
    public static readonly TimeSpan RefreshEvery = TimeSpan.FromSeconds(5);

    private const string About = "configuration";

    private readonly SemaphoreSlim _loading = new(1);
    private ITimer? _timer;
    private volatile ConfigurationSnapshot _current = ConfigurationSnapshot.Empty;

    public ConfigurationSnapshot Current => _current;

    public async Task StartAsync(CancellationToken cancel)
    {
        await Refresh(cancel);
        nudges.Follow(About, version => _ = version == Name(_current.Version) ? Task.CompletedTask : RefreshQuietly());
        _timer = time.CreateTimer(_ => _ = RefreshQuietly(), null, RefreshEvery, RefreshEvery);
    }

    public Task StopAsync(CancellationToken cancel)
    {
        _timer?.Dispose();
        return Task.CompletedTask;
    }

    public async Task<ConfigurationOutcome> Change(
        long expectedVersion, string by, string note, ImmutableArray<ConfigurationRow> rows, CancellationToken cancel)
    {
        var faults = (await Draft(expectedVersion, rows, cancel)).Faults;
        if (faults.Length > 0) return new ConfigurationOutcome { Faults = faults };
        var change = new ConfigurationChange { At = time.GetUtcNow(), By = by, Note = note, Rows = rows };
        if (await store.Commit(expectedVersion, change, cancel) is not { } version) return new ConfigurationOutcome { Stale = true };
        await Refresh(cancel);
        nudges.Send(About, Name(version));
        return new ConfigurationOutcome { Version = version };
    }

    public Task<ConfigurationDraft> Draft(ImmutableArray<ConfigurationRow> rows, CancellationToken cancel) => Draft(_current.Version, rows, cancel);

    public async Task<ConfigurationSnapshot> At(long version, CancellationToken cancel)
    {
        if (version == _current.Version) return _current;
        var (_, rows) = await Load(version, cancel);
        return new ConfigurationSnapshot(version, ConfigurationCodec.Read(rows).Entities);
    }

    public async Task<ConfigurationOutcome> Undo(long expectedVersion, long toVersion, string by, CancellationToken cancel)
    {
        var (_, now) = await Load(expectedVersion, cancel);
        var (_, then) = await Load(toVersion, cancel);
        var back = then.ToDictionary(row => (row.Kind, row.Id));
        var gone = now.Where(row => !back.ContainsKey((row.Kind, row.Id))).Select(row => row with { Body = null });
        var differing = then.Except(now).Concat(gone).ToImmutableArray();
        return await Change(expectedVersion, by, $"undo to version {toVersion}", differing, cancel);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _loading.Dispose();
    }

    /// <summary>Of the whole that these rows would make of a version.</summary>
    private async Task<ConfigurationDraft> Draft(long version, ImmutableArray<ConfigurationRow> rows, CancellationToken cancel)
    {
        var (_, standing) = await Load(version, cancel);
        var changed = rows.Select(row => (row.Kind, row.Id)).ToHashSet();
        var draft = standing.Where(row => !changed.Contains((row.Kind, row.Id))).Concat(rows);
        var (entities, faults) = ConfigurationCodec.Read(draft, rows.ToHashSet());
        return new(version, entities, [.. faults, .. ConfigurationFaults.Of(entities), .. Missing(rows, standing), .. TooNew(rows)]);
    }

    private static string Name(long version) => version.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Fault> Missing(ImmutableArray<ConfigurationRow> rows, IReadOnlyList<ConfigurationRow> standing)
    {
        var there = standing.Select(row => (row.Kind, row.Id)).ToHashSet();
        return rows.Where(row => row.Body is null && !there.Contains((row.Kind, row.Id)))
            .Select(row => new Fault($"{row.Kind}/{row.Id}", "unknown", "cannot be removed: there is none"));
    }

    /// <summary>What an older server beside this one could not read is not written yet. Each has known what the first one did, also before any has begun.</summary>
    private IEnumerable<Fault> TooNew(ImmutableArray<ConfigurationRow> rows) =>
        rows.Where(row => row.Body is not null && ConfigurationKinds.Since(row.Kind) > Math.Max(servers.Current, 1))
            .Select(row => new Fault($"{row.Kind}/{row.Id}", "not-yet", "can be set once all servers have been upgraded"));

    private async Task<(long Version, IReadOnlyList<ConfigurationRow> Rows)> Load(long version, CancellationToken cancel) =>
        (version, version == 0 ? [] : await store.Load(version, cancel));

    private async Task Refresh(CancellationToken cancel)
    {
        await _loading.WaitAsync(cancel);
        try
        {
            var current = store.CurrentVersion(cancel);
            ConfigurationCodec.Prepare();
            var version = await current;
            if (version == _current.Version) return;
            var (_, rows) = await Load(version, cancel);
            var (entities, faults) = ConfigurationCodec.Read(rows);
            // A newer program may have written what this one cannot read: what it can read stays in force.
            foreach (var fault in faults) LogFault(version, fault.Where, fault.Text);
            _current = new ConfigurationSnapshot(version, entities, await Before(cancel));
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>A process that begins has had nothing in force: what queues were like that are gone by now, the store says.</summary>
    private async Task<ConfigurationSnapshot> Before(CancellationToken cancel)
    {
        if (_current.Version > 0) return _current;
        var removed = await store.Removed(ConfigurationKinds.Queue, cancel);
        return new ConfigurationSnapshot(0, ConfigurationCodec.Read(removed).Entities);
    }

    private async Task RefreshQuietly()
    {
        try
        {
            await Refresh(CancellationToken.None);
        }
        catch (StoreUnavailableException fault)
        {
            LogAway(fault.Message);
        }
    }
}
