using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>
/// A store whose next unit of an owner fares badly: its answer is lost, it is not stored, it has to wait; or whose next read of a kind
/// fails. An owner that ends with <c>/</c> stands for all of its kind.
/// </summary>
internal class UnsureStore : DispatchProxy
{
    private IStore _store = null!;
    private string? _owner;
    private Func<Func<Task<CommitOutcome>>, Task<CommitOutcome>> _fate = null!;
    private string? _away;
    private int _times;
    private string? _down;
    private string? _hung;
    private TaskCompletionSource? _until;

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

    /// <summary>The unit is stored, and the caller hears that the database went away.</summary>
    public static void LoseAnswer(IStore store, string owner) => Next(store, owner, async commit =>
    {
        await commit();
        throw Away();
    });

    /// <summary>The database is away before it has the unit.</summary>
    public static void Lose(IStore store, string owner) => Next(store, owner, _ => Task.FromException<CommitOutcome>(Away()));

    /// <summary>The unit lies with the writer until it is let go.</summary>
    public static TaskCompletionSource Hold(IStore store, string owner)
    {
        var until = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Next(store, owner, async commit =>
        {
            await until.Task;
            return await commit();
        });
        return until;
    }

    /// <summary>The unit is stored, and its answer lies with the writer until it is let go.</summary>
    public static TaskCompletionSource HoldAnswer(IStore store, string owner)
    {
        var until = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Next(store, owner, async commit =>
        {
            var outcome = await commit();
            await until.Task;
            return outcome;
        });
        return until;
    }

    /// <summary>So many of the next units find that something has happened just before them.</summary>
    public static void Before(IStore store, string owner, int times, Func<Task> happens) => Next(store, owner, async commit =>
    {
        await happens();
        return await commit();
    }, times);

    /// <summary>The next call of that name fails.</summary>
    public static void LoseNext(IStore store, string method) => ((UnsureStore)(object)store)._away = method;

    /// <summary>A queue or an agent can begin no activation until it is let: null ends it.</summary>
    public static void Down(IStore store, string? key) => ((UnsureStore)(object)store)._down = key;

    /// <summary>A queue or an agent is beginning its activation until it is let go.</summary>
    public static TaskCompletionSource Hang(IStore store, string key)
    {
        var unsure = (UnsureStore)(object)store;
        unsure._until = new(TaskCreationOptions.RunContinuationsAsynchronously);
        unsure._hung = key;
        return unsure._until;
    }

    /// <summary>Whether what was to fare badly has done so.</summary>
    public static bool Happened(IStore store) => store is UnsureStore { _owner: null, _away: null, _hung: null };

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IStore.BeginEpoch) && args![1] as string == _down) throw Away();
        if (targetMethod.Name == nameof(IStore.BeginEpoch) && args![1] as string == _hung)
        {
            _hung = null;
            return Later(() => (Task<ActorRow>)targetMethod.Invoke(_store, args)!);
        }
        if (targetMethod.Name == _away)
        {
            _away = null;
            throw Away();
        }
        if (args?[0] is not CommitUnit unit || _owner is null || !IsOf(unit, _owner)) return targetMethod.Invoke(_store, args);
        if (--_times == 0) _owner = null;
        return _fate(() => (Task<CommitOutcome>)targetMethod.Invoke(_store, args)!);
    }

    private async Task<ActorRow> Later(Func<Task<ActorRow>> begin)
    {
        await _until!.Task;
        return await begin();
    }

    private static void Next(IStore store, string owner, Func<Func<Task<CommitOutcome>>, Task<CommitOutcome>> fate, int times = 1)
    {
        var unsure = (UnsureStore)(object)store;
        (unsure._fate, unsure._times, unsure._owner) = (fate, times, owner);
    }

    private static bool IsOf(CommitUnit unit, string owner) =>
        owner.EndsWith('/') ? unit.Owner.StartsWith(owner, StringComparison.Ordinal) : unit.Owner == owner;

    private static StoreUnavailableException Away() => new("the connection broke");
}
