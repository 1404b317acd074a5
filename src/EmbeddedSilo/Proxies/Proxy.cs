using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>The class of references through one interface.</summary>
internal sealed class Proxy(Func<Kind, string, GrainReference> create)
{
    public GrainReference Create(Kind kind, string key) => create(kind, key);
}
