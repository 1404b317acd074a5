using OmniContact.Routing.Configuration;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Replay;

/// <summary>Lets the queue look again for the agent of an item, among those whom the offer's explanation names.</summary>
internal static class AgentReplay
{
    /// <summary>Who would be asked first, and why the offer's agent; null when that agent does not serve the queue.</summary>
    public static AgentReplayed? Of(ConfigurationSnapshot configuration, OfferExplanation why, AgentTurn turn, WaitingItem item)
    {
        var queue = new QueueAgain(configuration, why.QueueId, why.At);
        if (queue.Enrol(Kept.StatusFor(why.QueueId, turn), LastTurn(why.Winner, why)) is not { } winner) return null;
        foreach (var other in turn.Others) Enrol(queue, other.Status(item.Medium), why);
        var place = queue.Put(item);
        var first = queue.Matcher.BestAgentFor(place, why.At);
        return new AgentReplayed(
            first is { } agent ? queue.Matcher.IdOf(agent) : null, queue.Matcher.ExplainClaim(place, winner, ClaimKind.Routed, why.At));
    }

    /// <summary>Whom another item of the queue kept is not asked; who has not answered yet is not asked either.</summary>
    private static void Enrol(QueueAgain queue, AgentStatus other, OfferExplanation why)
    {
        var verdict = why.RunnersUp.Concat(why.PassedOver).FirstOrDefault(known => known.AgentId == other.AgentId);
        if (verdict is null || verdict.RuledOut.Any(reason => reason.By == RuledOutBy.Reserved)) return;
        if (queue.Enrol(other, LastTurn(verdict, why)) is not { } agent) return;
        if (verdict.RuledOut.FirstOrDefault(reason => reason.By == RuledOutBy.Asked)?.Until is { } until) queue.Matcher.Ask(agent, until, why.At);
    }

    /// <summary>Turns are told apart by when they were; only where they are taken in turn is that what was compared.</summary>
    private static DateTimeOffset? LastTurn(AgentVerdict verdict, OfferExplanation why) =>
        why.Strategy == Queues.Strategy.RoundRobin && verdict.Value is { } seconds
            ? why.At.AddTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond))
            : null;
}
