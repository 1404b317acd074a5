using System.Collections.Concurrent;
using System.Text.Json;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace OmniContact.Silo.Tests;

/// <summary>A storage that a test can make fail, and change behind a grain's back.</summary>
public sealed class TestStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<(string, GrainId), (string Json, int Version)> _records = new();

    public Exception? Fault { get; set; }

    public void WriteBehindTheBack<T>(string stateName, GrainId grainId, T state) => _records.AddOrUpdate(
        (stateName, grainId), _ => (JsonSerializer.Serialize(state), 1), (_, old) => (JsonSerializer.Serialize(state), old.Version + 1));

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        ThrowFault();
        grainState.RecordExists = _records.TryGetValue((stateName, grainId), out var record);
        grainState.ETag = grainState.RecordExists ? $"{record.Version}" : null;
        if (grainState.RecordExists) grainState.State = JsonSerializer.Deserialize<T>(record.Json)!;
        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        ThrowFault();
        var version = Expect(stateName, grainId, grainState.ETag) + 1;
        _records[(stateName, grainId)] = (JsonSerializer.Serialize(grainState.State), version);
        grainState.ETag = $"{version}";
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        ThrowFault();
        Expect(stateName, grainId, grainState.ETag);
        _records.TryRemove((stateName, grainId), out _);
        grainState.ETag = null;
        grainState.RecordExists = false;
        grainState.State = Activator.CreateInstance<T>();
        return Task.CompletedTask;
    }

    private int Expect(string stateName, GrainId grainId, string? etag)
    {
        var version = _records.TryGetValue((stateName, grainId), out var record) ? record.Version : 0;
        if ((version == 0 ? null : $"{version}") != etag)
            throw new InconsistentStateException("changed by another", $"{version}", etag);
        return version;
    }

    private void ThrowFault()
    {
        if (Fault is { } fault) throw fault;
    }
}
