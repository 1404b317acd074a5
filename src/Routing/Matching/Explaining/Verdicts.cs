using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Puts pairs into words: what ruled them out, and what the queue's order compares.</summary>
internal sealed class Verdicts(QueueSettings queue, Line line, Reasons reasons)
{
    /// <summary>Where no value is known: a turn that never was comes first, an unknown handling time last.</summary>
    public double Unknown => queue.Strategy == Strategy.RoundRobin ? double.NegativeInfinity : double.PositiveInfinity;

    public AgentVerdict Of(ItemEntry item, AgentEntry agent, DateTimeOffset now) =>
        Fitting(item, agent, now) with { RuledOut = reasons.Of(item, agent, now.UtcTicks) };

    /// <summary>The agent by itself, whatever stands in the way.</summary>
    public AgentVerdict Fitting(ItemEntry item, AgentEntry agent, DateTimeOffset now) => new()
    {
        AgentId = agent.Member.AgentId,
        SpareSkills = agent.Member.Skills.Keys.Except(item.Needs.Levels.Keys).Count(),
        Value = Value(item, agent, now) is var value && double.IsFinite(value) ? value : null,
        IdleSeconds = agent.State.Epoch == long.MinValue ? null : TimeSpan.FromTicks(now.UtcTicks - agent.State.IdleSince).TotalSeconds,
    };

    /// <summary>The item as one that the agent might have; an unanswered hint does not keep an agent from asking.</summary>
    public ItemVerdict Of(AgentEntry agent, ItemEntry item, DateTimeOffset now) => new()
    {
        ConversationId = item.Item.ConversationId,
        Class = item.Class,
        Score = line.RankOf(item, now.UtcTicks).Score(now),
        RuledOut = [.. reasons.Of(item, agent, now.UtcTicks).Where(reason => reason.By != RuledOutBy.Asked)],
    };

    /// <summary>Relaxation steps that the item has reached.</summary>
    public int StepOf(ItemEntry item, DateTimeOffset now)
    {
        var waited = line.Waited(item, now.UtcTicks).TotalSeconds;
        return queue.Steps.Count(step => step.AfterSeconds <= waited);
    }

    private double Value(ItemEntry item, AgentEntry agent, DateTimeOffset now) => queue.Strategy switch
    {
        Strategy.LeastLoaded => AgentOrder.LoadRatio(agent.State),
        Strategy.FastestFirst => AgentOrder.HandlingSeconds(agent.State, item.Medium),
        Strategy.BestSkill => -item.Needs.Levels.Keys.Sum(skill => agent.Member.Skills.GetValueOrDefault(skill)),
        Strategy.RoundRobin when agent.State.LastTurn == long.MinValue => double.NegativeInfinity,
        Strategy.RoundRobin => -TimeSpan.FromTicks(now.UtcTicks - agent.State.LastTurn).TotalSeconds,
        _ => 0,
    };
}
