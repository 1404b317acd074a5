using System.Collections.Immutable;

namespace OmniContact.Routing.Queues;

/// <summary>
/// The way of an item through queues that may not take it: ask <see cref="Ask"/>, go on with <see cref="After"/>, until it is null; then
/// <see cref="Result"/> is where it goes. No queue is asked twice, so the way always ends.
/// </summary>
public sealed record Route
{
    /// <summary>The queue to ask now; null when the way has ended.</summary>
    public string? Ask { get; private init; }

    /// <summary>Where it goes; null while the way goes on, and when it led nowhere.</summary>
    public Placement? Result { get; private init; }

    /// <summary>Queues that did not take it, or that it left before, oldest first.</summary>
    public ImmutableArray<string> Tried { get; private init; } = [];

    private ExitTrigger? Because { get; init; }

    /// <summary>Into a queue for the first time, or back into one.</summary>
    public static Route To(string queueId) => new() { Ask = queueId };

    /// <summary>By an exit of the last queue in <paramref name="cameFrom"/>.</summary>
    public static Route By(QueueExit exit, ImmutableArray<string> cameFrom) =>
        new Route { Tried = cameFrom, Because = exit.Trigger }.Take(exit);

    public Route After(AdmissionAnswer answer)
    {
        if (answer.Admitted)
            return this with { Ask = null, Result = new() { Action = ExitAction.Queue, QueueId = answer.QueueId, Because = Because, CameFrom = Tried } };
        var next = this with { Ask = null, Tried = Tried.Add(answer.QueueId), Because = Because ?? answer.Because };
        return answer.Exit is { } exit ? next.Take(exit) : next;
    }

    private Route Take(QueueExit exit)
    {
        if (exit.Action != ExitAction.Queue) return this with { Ask = null, Result = Elsewhere(exit) };
        return exit.TargetQueueId is { } target && !Tried.Contains(target) ? this with { Ask = target } : this with { Ask = null };
    }

    private Placement Elsewhere(QueueExit exit) => new() { Action = exit.Action, QueueId = exit.TargetQueueId, Because = Because, CameFrom = Tried };
}
