using Orleans.Runtime;

namespace Orleans;

/// <summary>What a reference, or a grain itself, says about its identity.</summary>
public static class GrainExtensions
{
    /// <summary>The key of the grain.</summary>
    /// <exception cref="ArgumentException">The object is neither a reference nor a grain of a silo.</exception>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();

    /// <summary>Type and key of the grain.</summary>
    /// <exception cref="ArgumentException">The object is neither a reference nor a grain of a silo.</exception>
    public static GrainId GetGrainId(this IAddressable grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        return AsReference(grain).GrainId;
    }

    /// <summary>A reference to the same grain as <typeparamref name="TGrainInterface"/>.</summary>
    /// <exception cref="ArgumentException">The object is neither a reference nor a grain of a silo.</exception>
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        var reference = AsReference(grain);
        return reference is TGrainInterface same ? same : (TGrainInterface)(object)reference.CastTo(typeof(TGrainInterface));
    }

    internal static GrainReference AsReference(IAddressable grain) => grain switch
    {
        GrainReference reference => reference,
        IGrainBase { GrainContext: { } context } => context.GrainReference,
        _ => throw new ArgumentException(
            $"{grain.GetType()} is neither a grain reference nor a grain that a silo made. An observer is passed as "
            + $"the result of {nameof(IGrainFactory)}.{nameof(IGrainFactory.CreateObjectReference)}.", nameof(grain)),
    };
}
