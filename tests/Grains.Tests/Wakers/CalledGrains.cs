using System.Reflection;
using OmniContact.Wakers;
using Orleans;

namespace OmniContact.Grains.Tests.Wakers;

/// <summary>Wakers whose answers the test gives.</summary>
internal class CalledGrains : DispatchProxy
{
    private Func<Task> _touch = null!;

    public static IGrainFactory That(Func<Task> touch) => Of<IGrainFactory>(touch);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == nameof(IWakerGrain.Touch) ? _touch() : Of<IWakerGrain>(_touch);

    private static T Of<T>(Func<Task> touch) where T : class
    {
        var proxy = Create<T, CalledGrains>();
        ((CalledGrains)(object)proxy)._touch = touch;
        return proxy;
    }
}
