using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Writes down how a choice came about, by looking at every candidate. For people, not for deciding.</summary>
internal sealed class Explainer(QueueSettings queue, long configurationVersion, Roster roster, Line line, Verdicts verdicts)
{
    public ItemExplanation Explain(ItemEntry item, AgentEntry? chosen, DateTimeOffset now, int limit)
    {
        var all = roster.All.Select(agent => verdicts.Of(item, agent, now)).ToList();
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
            Step = verdicts.StepOf(item, now),
            Chosen = chosen?.Member.AgentId,
            ChosenAsPreferred = chosen is not null && item.Item.Waiting.Preferred?.AgentId == chosen.Member.AgentId,
            Reserves = item.Reserves?.Member.AgentId,
            Agents = all.Count,
            Counts = all.SelectMany(verdict => verdict.RuledOut.Select(reason => reason.By).Distinct())
                .CountBy(by => by).ToImmutableDictionary(),
            Candidates =
            [
                .. all
                    .OrderBy(verdict => verdict.AgentId == chosen?.Member.AgentId ? 0 : 1)
                    .ThenBy(verdict => verdict.RuledOut.Length > 0)
                    .ThenBy(verdict => queue.FewestSpareSkillsFirst ? verdict.SpareSkills : 0)
                    .ThenBy(verdict => verdict.Value ?? verdicts.Unknown)
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
            .. line.All.OrderBy(item => line.RankOf(item, now.UtcTicks)).Take(limit).Select(item => verdicts.Of(agent, item, now)),
        ],
    };
}
