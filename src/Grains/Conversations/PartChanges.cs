using OmniContact.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Conversations;

/// <summary>
/// Which agents have to know of a change. What touches their load, or who takes part as what, goes through the outbox; new words only are hints.
/// </summary>
internal static class PartChanges
{
    public static IEnumerable<PartChange> Of(ConversationBody? before, ConversationBody after, IReadOnlyList<ConversationFact> facts) =>
        Agents(before, after)
            .Where(agent => Differs(before?.State, after.State, agent))
            .Select(agent => new PartChange(agent, Part(after, agent, Why(facts, agent))));

    /// <summary>Agents who only need to see the new words.</summary>
    public static IEnumerable<PartChange> Hints(ConversationBody? before, ConversationBody after) =>
        AgentParts.AgentIds(after.State)
            .Where(agent => !Differs(before?.State, after.State, agent))
            .Select(agent => new PartChange(agent, AgentParts.Of(after, agent)));

    private static IEnumerable<string> Agents(ConversationBody? before, ConversationBody after) =>
        (before is null ? [] : AgentParts.AgentIds(before.State)).Union(AgentParts.AgentIds(after.State), StringComparer.Ordinal);

    private static bool Differs(Conversation? before, Conversation after, string agent) =>
        before is null
        || before.Status != after.Status
        || before.Medium != after.Medium
        || before.Offer != after.Offer
        || !AgentShares.Of(before).Where(share => share.AgentId == agent)
            .SequenceEqual(AgentShares.Of(after).Where(share => share.AgentId == agent))
        || before.Transfer != after.Transfer
        || before.ParkedUntil != after.ParkedUntil
        || before.Woken != after.Woken
        || before.Silence != after.Silence
        || !before.Participants.SequenceEqual(after.Participants)
        || !before.WrapUps.SequenceEqual(after.WrapUps);

    /// <summary>The last that happened to the agent; the answer to an offer says more than the ownership that follows from it.</summary>
    private static ConversationFact? Why(IReadOnlyList<ConversationFact> facts, string agent)
    {
        var own = facts.Where(fact => fact.AgentId == agent).ToArray();
        return own.FirstOrDefault() is OfferAccepted accepted ? accepted : own.LastOrDefault();
    }

    private static AgentPart Part(ConversationBody after, string agent, ConversationFact? why) =>
        AgentParts.Of(after, agent, why?.GetType().Name) with { At = why?.At };
}
