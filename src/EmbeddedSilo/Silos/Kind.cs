using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A kind of recipients, each found by its key: the activations of a grain class, or the observers.</summary>
internal abstract class Kind(Silo silo, GrainType type)
{
    public Silo Silo { get; } = silo;

    public GrainType Type { get; } = type;

    /// <summary>The recipient under a key, made if need be; null if there can be none.</summary>
    public abstract Recipient? Locate(string key);

    /// <summary>Why <see cref="Locate"/> found none.</summary>
    public abstract Exception Missing(GrainReference reference);

    public override string ToString() => Type.ToString();
}
