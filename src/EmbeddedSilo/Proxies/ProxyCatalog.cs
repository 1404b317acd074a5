using System.Collections.Concurrent;

namespace Orleans.Embedded;

/// <summary>The reference classes of the process, emitted once for each interface.</summary>
internal sealed class ProxyCatalog
{
    public static readonly ProxyCatalog Shared = new();
    private readonly ConcurrentDictionary<Type, Lazy<Proxy>> _proxies = new();
    private readonly ProxyEmitter _emitter = new();

    /// <exception cref="Runtime.OrleansConfigurationException">The interface has a method that cannot be a message.</exception>
    public Proxy For(Type contract) =>
        _proxies.GetOrAdd(contract, static (type, emitter) => new Lazy<Proxy>(() => emitter.Emit(type)), _emitter).Value;
}
