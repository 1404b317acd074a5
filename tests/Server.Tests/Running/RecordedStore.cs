using System.Collections.Concurrent;
using System.Reflection;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

/// <summary>The real store, with a record of the units that went in.</summary>
internal class RecordedStore : DispatchProxy
{
    private IStore _inner = null!;
    private ConcurrentQueue<CommitUnit> _units = null!;

    public static IStore Around(IStore inner, ConcurrentQueue<CommitUnit> units)
    {
        var proxy = Create<IStore, RecordedStore>();
        ((RecordedStore)(object)proxy)._inner = inner;
        ((RecordedStore)(object)proxy)._units = units;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (args?[0] is CommitUnit unit) _units.Enqueue(unit);
        return targetMethod!.Invoke(_inner, args);
    }
}
