using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>The class of references through one interface.</summary>
internal sealed class Proxy(Type contract, Func<Kind, string, GrainReference> create)
{
    public Type Contract { get; } = contract;

    public GrainReference Create(Kind kind, string key) => create(kind, key);
}
