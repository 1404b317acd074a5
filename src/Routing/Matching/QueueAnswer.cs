using System.Collections.Immutable;

namespace OmniContact.Routing.Matching;

/// <summary>What a queue has for an agent's turn. Grants nothing: the best answer of all queues has to be claimed.</summary>
public sealed record QueueAnswer
{
    public required string QueueId { get; init; }

    public required long QueueEpoch { get; init; }

    /// <summary>Rank of the best item that the agent may have; null = none. It names the conversation.</summary>
    public Rank? Best { get; init; }

    /// <summary>Medium of that item.</summary>
    public Medium Medium { get; init; }

    /// <summary>Rank of the item that the queue has reserved the agent for; null = none.</summary>
    public Rank? Reserved { get; init; }

    /// <summary>Epoch of a later activation of the agent that the queue knows of: who asks is not the agent any more. Null = who asks is.</summary>
    public long? OvertakenBy { get; init; }

    /// <summary>By what it was answered; null where nobody is to replay it, and of a queue that did not answer.</summary>
    public QueueSight? Seen { get; init; }

    /// <summary>
    /// The answer to claim: the best rank of all, unless another queue has reserved the agent for something before it.
    /// Null when there is nothing to claim.
    /// </summary>
    public static QueueAnswer? Choose(ImmutableArray<QueueAnswer> answers)
    {
        QueueAnswer? best = null;
        foreach (var answer in answers)
            if (answer.Best is { } rank && (best is null || rank.Before(best.Best!.Value))) best = answer;
        foreach (var answer in answers)
            if (best is not null && answer.Reserved is { } reserved && reserved.Before(best.Best!.Value)) return null;
        return best;
    }

    /// <summary>The best item of the other queues, or what one of them has reserved the agent for: nothing after it is the agent's.</summary>
    public static Rank? BestElsewhere(ImmutableArray<QueueAnswer> answers, string queueId)
    {
        Rank? first = null;
        foreach (var answer in answers)
        {
            if (answer.QueueId == queueId) continue;
            if (answer.Best is { } best && (first is null || best.Before(first.Value))) first = best;
            if (answer.Reserved is { } reserved && (first is null || reserved.Before(first.Value))) first = reserved;
        }

        return first;
    }

    /// <summary>The best reservation by a queue other than this one.</summary>
    public static Reservation? ReservedElsewhere(ImmutableArray<QueueAnswer> answers, string queueId)
    {
        Reservation? first = null;
        foreach (var answer in answers)
            if (answer.QueueId != queueId && answer.Reserved is { } rank && (first is null || rank.Before(first.Rank)))
                first = new Reservation(answer.QueueId, rank);
        return first;
    }
}
