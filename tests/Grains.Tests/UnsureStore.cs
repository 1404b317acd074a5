using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>A store that can lose an answer: the unit is stored, and the caller hears that the database went away.</summary>
internal class UnsureStore : DispatchProxy
{
    private IStore _store = null!;
    private string? _owner;

    public static void Decorate(IServiceCollection services)
    {
        var real = services.Single(service => service.ServiceType == typeof(IStore));
        services.Remove(real);
        services.AddSingleton(provider =>
        {
            var proxy = Create<IStore, UnsureStore>();
            ((UnsureStore)(object)proxy)._store = (IStore)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!);
            return proxy;
        });
    }

    /// <summary>The answer to the owner's next unit is lost.</summary>
    public static void LoseAnswer(IStore store, string owner) => ((UnsureStore)(object)store)._owner = owner;

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var answer = targetMethod!.Invoke(_store, args);
        if (args?[0] is not CommitUnit unit || unit.Owner != _owner) return answer;
        _owner = null;
        return Lost((Task<CommitOutcome>)answer!);
    }

    private static async Task<CommitOutcome> Lost(Task<CommitOutcome> commit)
    {
        await commit;
        throw new StoreUnavailableException("the connection broke");
    }
}
