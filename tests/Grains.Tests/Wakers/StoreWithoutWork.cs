using System.Reflection;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests.Wakers;

/// <summary>A store where no queue and no agent has work; nothing else of it is asked.</summary>
internal class StoreWithoutWork : DispatchProxy
{
    public static IStore Create() => Create<IStore, StoreWithoutWork>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == nameof(IStore.ActorsWithWork) ? Task.FromResult(new ActorsWithWork([], [])) : throw new NotSupportedException(targetMethod.Name);
}
