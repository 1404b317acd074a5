namespace Orleans.Embedded;

/// <summary>Refuses awaited calls that go up the configured order, to the caller's own kind, or round in a circle.</summary>
/// <remarks>
/// Messages without an answer make nobody wait and are free. Interleaving calls wait for no turn of their target, so the
/// order does not bind them; what they await in turn can still close a circle.
/// </remarks>
internal sealed class CallGuard(IList<Type> order)
{
    private static readonly AsyncLocal<Turn?> Beside = new();
    private readonly WaitGraph _waits = new();

    /// <summary>Says that the code from here on belongs to a turn that runs beside others.</summary>
    public static void Enter(Turn interleaving) => Beside.Value = interleaving;

    /// <summary>Notes that the caller waits, unless it must not: then why.</summary>
    public CallOrderException? Check(Call call)
    {
        if (call.Caller is not { } caller || call.Method.IsOneWay) return null;
        var interleaves = call.Method.Interleaving == Interleaving.Always;
        if (!interleaves && AgainstOrder(caller.Class, call.Target.Kind) is { } why)
            return new CallOrderException($"{caller} must not await {call}: {why}.");
        object waiter = Beside.Value ?? (object)caller.GrainReference;
        object awaited = interleaves ? call : call.Target;
        if (_waits.TryAdd(waiter, awaited) is { } path)
            return new CallOrderException($"{caller} must not await {call}: that closes a circle, {path}.");
        call.Wait = new Wait(this, waiter, awaited);
        return null;
    }

    public void End(Wait wait) => _waits.Remove(wait.Waiter, wait.Awaited);

    private string? AgainstOrder(GrainClass caller, Kind target)
    {
        if (caller == target) return "a grain awaits none of its own kind";
        if (target is not GrainClass called || Rank(caller) is not { } from || Rank(called) is not { } to) return null;
        return from < to ? null : $"the order of calls has {order[to].Name} before {order[from].Name}";
    }

    private int? Rank(GrainClass one)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i].IsAssignableFrom(one.Class)) return i;
        }
        return null;
    }
}
