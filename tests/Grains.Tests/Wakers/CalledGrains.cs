using System.Reflection;
using OmniContact.Queues;
using OmniContact.Wakers;
using Orleans;

namespace OmniContact.Grains.Tests.Wakers;

/// <summary>Wakers whose answers the test gives, and queues that do not wake.</summary>
internal class CalledGrains : DispatchProxy
{
    private Func<Task> _touch = null!;

    public static IGrainFactory That(Func<Task> touch) => (IGrainFactory)Of(typeof(IGrainFactory), touch);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        nameof(IWakerGrain.Touch) => _touch(),
        nameof(IQueueGrain.Wake) => Task.FromException(new TimeoutException("no answer")),
        _ => Of(targetMethod.ReturnType, _touch),
    };

    private static object Of(Type type, Func<Task> touch)
    {
        var proxy = Create(type, typeof(CalledGrains));
        ((CalledGrains)proxy)._touch = touch;
        return proxy;
    }
}
