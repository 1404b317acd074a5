using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>Makes references, for grains and for what is outside of them.</summary>
internal sealed class EmbeddedClient(Silo silo) : IClusterClient
{
    public IServiceProvider ServiceProvider => silo.Services;

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey =>
        (TGrainInterface)(object)Reference(typeof(TGrainInterface), primaryKey, grainClassNamePrefix);

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey) =>
        (IGrain)Reference(grainInterfaceType, grainPrimaryKey, null);

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable
    {
        Kind kind = grainId.Type == ObserverKind.Name ? silo.Observers : silo.Classes.Of(grainId.Type);
        return (TGrainInterface)(object)ProxyCatalog.Shared.For(typeof(TGrainInterface)).Create(kind, grainId.Key.ToString());
    }

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver
    {
        ArgumentNullException.ThrowIfNull(obj);
        if (Activation.Here is not null)
            throw new NotSupportedException("A grain is called through its own reference; observers are made outside grains.");
        if (obj is GrainReference) throw new ArgumentException("The object is a reference already.", nameof(obj));
        return (TGrainObserverInterface)(object)silo.Observers.Add(obj, typeof(TGrainObserverInterface));
    }

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver
    {
        if (obj is not GrainReference reference || reference.Kind != silo.Observers)
            throw new ArgumentException("The object is not a reference to an observer of this silo.", nameof(obj));
        silo.Observers.Remove(reference.Key);
    }

    private GrainReference Reference(Type contract, string key, string? prefix)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return ProxyCatalog.Shared.For(contract).Create(silo.Classes.Of(contract, prefix), key);
    }
}
