using Orleans.Embedded;

namespace Orleans.Runtime;

/// <summary>
/// A reference to a grain or an observer, through one interface. References are values: two with the same identity are
/// equal. Classes that implement the interfaces are emitted at run time.
/// </summary>
public abstract class GrainReference : IAddressable, IEquatable<GrainReference>
{
    private Recipient? _recipient;

    internal GrainReference(Kind kind, string key)
    {
        Kind = kind;
        Key = key;
    }

    /// <summary>The identity of the target.</summary>
    public GrainId GrainId => new(Kind.Type, IdSpan.Create(Key));

    /// <summary>The interface of this reference.</summary>
    public abstract GrainInterfaceType InterfaceType { get; }

    /// <summary>The name of the interface.</summary>
    public string InterfaceName => InterfaceType.ToString();

    internal Kind Kind { get; }

    internal string Key { get; }

    /// <inheritdoc/>
    public bool Equals(GrainReference? other) => other is not null && Kind == other.Kind && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Key);

    /// <inheritdoc/>
    public sealed override string ToString() => $"GrainReference:{GrainId}:{InterfaceType}";

    /// <summary>Equality of the identities.</summary>
    public static bool operator ==(GrainReference? left, GrainReference? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Inequality of the identities.</summary>
    public static bool operator !=(GrainReference? left, GrainReference? right) => !(left == right);

    /// <summary>Where messages went last; it may have ended since.</summary>
    internal Recipient? Recipient => _recipient;

    internal GrainReference CastTo(Type interfaceType) => ProxyCatalog.Shared.For(interfaceType).Create(Kind, Key);

    /// <summary>Where messages go now; null for an observer that is no more.</summary>
    internal Recipient? Locate()
    {
        if (_recipient is { IsDead: false } known) return known;
        return _recipient = Kind.Locate(Key);
    }

    // Called by the emitted classes, one for each shape of method.
    internal void Post(Call<Nothing> call) => Kind.Silo.Send(call, this);

    internal Task Ask(Call<Nothing> call) => Kind.Silo.Send(call, this);

    internal Task<T> AskFor<T>(Call<T> call) => Kind.Silo.Send(call, this);

    internal ValueTask AskValue(Call<Nothing> call) => new(Kind.Silo.Send(call, this));

    internal ValueTask<T> AskValueFor<T>(Call<T> call) => new(Kind.Silo.Send(call, this));
}
