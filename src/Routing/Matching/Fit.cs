using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>Whether one agent may have one item.</summary>
internal static class Fit
{
    /// <summary>Apart from capacity and reservations. The item is up to date.</summary>
    public static bool Suits(ItemEntry item, Needs needs, AgentEntry agent, long now) =>
        agent.State.Serves.Has(item.Medium)
        && agent.State.Tier <= item.Stage
        && needs.AreMetBy(agent.State.SkillSet)
        && !Line.IsBarred(item, agent.Member.AgentId, now)
        && (!Line.IsPreferredWait(item, now) || item.Item.Waiting.Preferred!.AgentId == agent.Member.AgentId);
}
