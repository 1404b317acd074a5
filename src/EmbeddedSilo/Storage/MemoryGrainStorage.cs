using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>States as JSON in memory, for tests and for what may be lost with the process.</summary>
public sealed class MemoryGrainStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<(string Name, GrainId Grain), Record> _records = new();
    private readonly JsonSerializerOptions _json = new();

    /// <inheritdoc/>
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var found = _records.TryGetValue((stateName, grainId), out var record);
        grainState.RecordExists = found;
        grainState.ETag = found ? record!.ETag : null;
        grainState.State = found ? JsonSerializer.Deserialize<T>(record!.Json, _json) : default;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(grainState.State, _json);
        var written = _records.AddOrUpdate((stateName, grainId),
            _ => grainState.ETag is null ? new Record(json, 1) : throw Stale(null, grainState.ETag),
            (_, old) => old.ETag == grainState.ETag
                ? new Record(json, old.Version + 1)
                : throw Stale(old.ETag, grainState.ETag));
        grainState.ETag = written.ETag;
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var key = (stateName, grainId);
        if (_records.TryGetValue(key, out var old)
            && (old.ETag != grainState.ETag || !_records.TryRemove(new(key, old))))
            throw Stale(old.ETag, grainState.ETag);
        grainState.ETag = null;
        grainState.RecordExists = false;
        grainState.State = default;
        return Task.CompletedTask;
    }

    private static InconsistentStateException Stale(string? stored, string? current) =>
        new("The record was changed by another writer.", stored, current);

    private sealed record Record(byte[] Json, int Version)
    {
        public string ETag { get; } = Version.ToString(CultureInfo.InvariantCulture);
    }
}
