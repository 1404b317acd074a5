using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.Embedded;

/// <summary>A named state of an activation, kept in a storage.</summary>
internal sealed class StoredState<TState>(string name, GrainId grain, IGrainStorage storage, StrictMode? strict)
    : StoredState, IPersistentState<TState>
{
    private const string DefaultStorage = "Default";
    private readonly GrainState<TState> _state = new(Empty());

    public TState State
    {
        get => _state.State!;
        set => _state.State = value;
    }

    public string? Etag => _state.ETag;

    public bool RecordExists => _state.RecordExists;

    public static object Of(Activation activation, PersistentStateAttribute asked)
    {
        var name = asked.StorageName ?? DefaultStorage;
        var storage = activation.ActivationServices.GetKeyedService<IGrainStorage>(name)
            ?? throw new OrleansConfigurationException(
                $"{activation.Class.Class} stores its state \"{asked.StateName}\" in \"{name}\", but no IGrainStorage is "
                + "registered under that key.");
        return new StoredState<TState>(asked.StateName, activation.GrainId, storage, activation.Silo.Strict);
    }

    public override async Task ReadStateAsync()
    {
        await storage.ReadStateAsync(name, grain, _state);
        _state.State ??= Empty();
    }

    public Task WriteStateAsync()
    {
        if (strict is not null)
        {
            var state = State;
            if (!strict.TryCopy(ref state, out var error)) return Task.FromException(error);
            State = state;
        }
        return storage.WriteStateAsync(name, grain, _state);
    }

    public async Task ClearStateAsync()
    {
        await storage.ClearStateAsync(name, grain, _state);
        _state.State ??= Empty();
    }

    private static TState Empty()
    {
        var type = typeof(TState);
        if (type.IsValueType) return default!;
        return (TState)(type.GetConstructor(Type.EmptyTypes) is { } constructor
            ? constructor.Invoke(null)
            : RuntimeHelpers.GetUninitializedObject(type));
    }
}
