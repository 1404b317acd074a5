using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Writes down how a choice came about, by looking at every candidate. For people, not for deciding.</summary>
internal sealed class Explainer(QueueSettings queue, long configurationVersion, Roster roster, Line line, Reasons reasons)
{
    public ItemExplanation Explain(ItemEntry item, AgentEntry? chosen, DateTimeOffset now, int limit)
    {
        var verdicts = roster.All.Select(agent => Verdict(item, agent, now)).ToList();
        var rank = line.RankOf(item, now.UtcTicks);
        return new ItemExplanation
        {
            ConversationId = item.Item.ConversationId,
            QueueId = queue.Id,
            ConfigurationVersion = configurationVersion,
            At = now,
            Class = rank.Class,
            Score = rank.Score(now),
            Needs = item.Needs.Levels,
            Chosen = chosen?.Member.AgentId,
            ChosenAsPreferred = chosen is not null && item.Item.Waiting.Preferred?.AgentId == chosen.Member.AgentId,
            Reserves = item.Reserves?.Member.AgentId,
            Agents = verdicts.Count,
            Counts = verdicts.SelectMany(verdict => verdict.RuledOut.Select(reason => reason.By).Distinct())
                .CountBy(by => by).ToImmutableDictionary(),
            Candidates =
            [
                .. verdicts
                    .OrderBy(verdict => verdict.AgentId == chosen?.Member.AgentId ? 0 : 1)
                    .ThenBy(verdict => verdict.RuledOut.Length > 0)
                    .ThenBy(verdict => queue.FewestSpareSkillsFirst ? verdict.SpareSkills : 0)
                    .ThenBy(verdict => verdict.Value ?? Unknown)
                    .ThenByDescending(verdict => verdict.IdleSeconds)
                    .ThenBy(verdict => verdict.AgentId, StringComparer.Ordinal)
                    .Take(limit),
            ],
        };
    }

    public AgentExplanation Explain(AgentEntry agent, string? chosen, DateTimeOffset now, int limit) => new()
    {
        AgentId = agent.Member.AgentId,
        QueueId = queue.Id,
        ConfigurationVersion = configurationVersion,
        At = now,
        Chosen = chosen,
        ReservedFor = agent.ReservedFor?.Item.ConversationId,
        Items = line.Count,
        Candidates =
        [
            .. line.All.OrderBy(item => line.RankOf(item, now.UtcTicks)).Take(limit).Select(item => new ItemVerdict
            {
                ConversationId = item.Item.ConversationId,
                Class = item.Class,
                Score = line.RankOf(item, now.UtcTicks).Score(now),
                RuledOut = [.. reasons.Of(item, agent, now.UtcTicks).Where(reason => reason.By != RuledOutBy.Asked)],
            }),
        ],
    };

    /// <summary>Where no value is known: a turn that never was comes first, an unknown handling time last.</summary>
    private double Unknown => queue.Strategy == Strategy.RoundRobin ? double.NegativeInfinity : double.PositiveInfinity;

    private AgentVerdict Verdict(ItemEntry item, AgentEntry agent, DateTimeOffset now) => new()
    {
        AgentId = agent.Member.AgentId,
        RuledOut = reasons.Of(item, agent, now.UtcTicks),
        SpareSkills = agent.Member.Skills.Keys.Except(item.Needs.Levels.Keys).Count(),
        Value = Value(item, agent, now) is var value && double.IsFinite(value) ? value : null,
        IdleSeconds = agent.Epoch == long.MinValue ? null : TimeSpan.FromTicks(now.UtcTicks - agent.IdleSince).TotalSeconds,
    };

    private double Value(ItemEntry item, AgentEntry agent, DateTimeOffset now) => queue.Strategy switch
    {
        Strategy.LeastLoaded => AgentOrder.LoadRatio(agent),
        Strategy.FastestFirst => AgentOrder.HandlingSeconds(agent, item.Medium),
        Strategy.BestSkill => -item.Needs.Levels.Keys.Sum(skill => agent.Member.Skills.GetValueOrDefault(skill)),
        Strategy.RoundRobin when agent.LastTurn == long.MinValue => double.NegativeInfinity,
        Strategy.RoundRobin => -TimeSpan.FromTicks(now.UtcTicks - agent.LastTurn).TotalSeconds,
        _ => 0,
    };
}
