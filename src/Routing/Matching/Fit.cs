using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>Whether one agent may have one item.</summary>
internal static class Fit
{
    /// <summary>Apart from capacity and reservations. The item is up to date.</summary>
    public static bool Suits(ItemEntry item, Needs needs, AgentEntry agent, long now) =>
        Qualifies(item, needs, agent, now) && !Line.IsBarred(item, agent.Member.AgentId, now);

    /// <summary>The same for an agent who asks for it by hand: a bar keeps it from being offered again, not from being taken after all.</summary>
    public static bool Qualifies(ItemEntry item, Needs needs, AgentEntry agent, long now) =>
        agent.State.Serves.Has(item.Medium)
        && agent.State.Tier <= item.Stage
        && needs.AreMetBy(agent.State.SkillSet)
        && (!Line.IsPreferredWait(item, now) || item.Item.Waiting.Preferred!.AgentId == agent.Member.AgentId);
}
