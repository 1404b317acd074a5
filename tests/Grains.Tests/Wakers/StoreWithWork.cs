using System.Reflection;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests.Wakers;

/// <summary>A store where those queues and no agent have work; nothing else of it is asked.</summary>
internal class StoreWithWork : DispatchProxy
{
    private string[] _queues = [];

    public static IStore Of(params string[] queues)
    {
        var proxy = Create<IStore, StoreWithWork>();
        ((StoreWithWork)(object)proxy)._queues = queues;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == nameof(IStore.ActorsWithWork)
        ? Task.FromResult(new ActorsWithWork([.. _queues], []))
        : throw new NotSupportedException(targetMethod.Name);
}
