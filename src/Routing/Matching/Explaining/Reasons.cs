using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Everything that keeps one agent and one item apart, each looked at by itself.</summary>
internal sealed class Reasons(Line line, Stages stages)
{
    public ImmutableArray<RuledOut> Of(ItemEntry item, AgentEntry agent, long now) =>
        [.. OfItem(item, now), .. OfAgent(item, agent, now)];

    /// <summary>Apart from the item itself: it may be claimed, offered or not due.</summary>
    public ImmutableArray<RuledOut> OfAgent(ItemEntry item, AgentEntry agent, long now) =>
        [.. OfPair(item, agent, now), .. OfLoad(item, agent, now)];

    /// <summary>Who takes it by hand is not kept from it by what only orders the offers.</summary>
    public static bool ForbidPull(RuledOutBy by) => by is
        RuledOutBy.NotDue or RuledOutBy.Presence or RuledOutBy.NotReady or RuledOutBy.Skill or RuledOutBy.NotYet or RuledOutBy.Preferred
        or RuledOutBy.Capacity or RuledOutBy.Ringing;

    /// <summary>The first thing that keeps the agent from the item, itself apart; null = nothing. Allocates nothing.</summary>
    public RuledOutBy? First(ItemEntry item, AgentEntry agent, long now)
    {
        if (!item.Needs.AreMetBy(agent.State.SkillSet)) return RuledOutBy.Skill;
        if (agent.State.Tier > item.Stage) return RuledOutBy.NotYet;
        if (Line.IsBarred(item, agent.Member.AgentId, now)) return RuledOutBy.Barred;
        if (Line.IsPreferredWait(item, now) && item.Item.Waiting.Preferred!.AgentId != agent.Member.AgentId) return RuledOutBy.Preferred;
        if (agent.State.Presence != PresenceKind.Available) return RuledOutBy.Presence;
        if (!agent.State.Serves.Has(item.Medium)) return RuledOutBy.NotReady;
        if (!agent.State.Free.Has(item.Medium)) return RuledOutBy.Capacity;
        if (!agent.State.Takes.Has(item.Medium)) return RuledOutBy.Ringing;
        if (!ReservedAgents.Allow(agent, item, line.RankOf(item, now))) return RuledOutBy.Reserved;
        return agent.State.AskedUntil > now ? RuledOutBy.Asked : null;
    }

    /// <summary>Apart from the agent.</summary>
    public static IEnumerable<RuledOut> OfItem(ItemEntry item, long now)
    {
        if (item.Item.Offered) yield return new(RuledOutBy.Offered);
        if (item.ClaimedUntil > now) yield return new(RuledOutBy.Claimed) { Who = item.ClaimedBy, Until = At(item.ClaimedUntil) };
        if (item.Item.DueAt is { } due && due.UtcTicks > now) yield return new(RuledOutBy.NotDue) { Until = due };
    }

    private IEnumerable<RuledOut> OfPair(ItemEntry item, AgentEntry agent, long now)
    {
        var waiting = item.Item.Waiting;
        foreach (var (skill, level) in item.Needs.Levels)
            if (agent.Member.Skills.GetValueOrDefault(skill) is var has && has < level)
                yield return new(RuledOutBy.Skill) { Skill = skill, Needed = level, Has = has };
        if (agent.State.Tier > item.Stage)
            yield return new(RuledOutBy.NotYet) { Needed = stages.WaitOf(agent.State.Tier).TotalSeconds, Has = line.Waited(item, now).TotalSeconds };
        foreach (var bar in waiting.Bars)
            if (bar.AgentId == agent.Member.AgentId && bar.Until.UtcTicks > now) yield return new(RuledOutBy.Barred) { Until = bar.Until };
        if (Line.IsPreferredWait(item, now) && waiting.Preferred is { } preferred && preferred.AgentId != agent.Member.AgentId)
            yield return new(RuledOutBy.Preferred) { Who = preferred.AgentId, Until = preferred.Until };
    }

    private IEnumerable<RuledOut> OfLoad(ItemEntry item, AgentEntry agent, long now)
    {
        if (agent.State.Presence != PresenceKind.Available) yield return new(RuledOutBy.Presence) { Who = agent.State.Presence.ToString() };
        else if (!agent.State.Serves.Has(item.Medium)) yield return new(RuledOutBy.NotReady);
        else if (!agent.State.Free.Has(item.Medium))
            yield return new(RuledOutBy.Capacity) { Needed = agent.State.Units.ToFree[item.Medium], Has = agent.State.Units.Used };
        else if (!agent.State.Takes.Has(item.Medium)) yield return new(RuledOutBy.Ringing);
        if (!ReservedAgents.Allow(agent, item, line.RankOf(item, now)))
            yield return new(RuledOutBy.Reserved) { Who = ReservedAgents.FloorOf(agent).ConversationId };
        if (agent.State.AskedUntil > now) yield return new(RuledOutBy.Asked) { Until = At(agent.State.AskedUntil) };
    }

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
