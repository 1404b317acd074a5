using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Writes down a pair that has just been made. It looks at each agent once, and puts only a few into words.</summary>
internal sealed class OfferExplainer(QueueSettings queue, long configurationVersion, Roster roster, Line line, Reasons reasons, Verdicts verdicts)
{
    /// <summary>Others named of each kind.</summary>
    public const int Named = 3;

    public OfferExplanation Explain(ItemEntry item, AgentEntry winner, ClaimKind kind, DateTimeOffset now)
    {
        var (runnersUp, passedOver) = (new Foremost(roster, item, Named), new Foremost(roster, item, Named));
        Span<int> counts = stackalloc int[Enum.GetValues<RuledOutBy>().Length];
        foreach (var agent in roster.All)
        {
            if (agent == winner) continue;
            if (reasons.First(item, agent, now.UtcTicks) is not { } by) runnersUp.Add(agent);
            else
            {
                counts[(int)by]++;
                if (IsCandidate(by) && roster.ComesBefore(agent, winner, item)) passedOver.Add(agent);
            }
        }

        var ahead = line.AheadOf(item);
        return new OfferExplanation
        {
            QueueId = queue.Id,
            ConfigurationVersion = configurationVersion,
            At = now,
            Kind = kind,
            AsPreferred = item.Item.Waiting.Preferred?.AgentId == winner.Member.AgentId,
            AsReserved = winner.ReservedFor == item,
            Strategy = queue.Strategy,
            FewestSpareSkillsFirst = queue.FewestSpareSkillsFirst,
            Needs = item.Needs.Levels,
            Step = verdicts.StepOf(item, now),
            Score = ScoreOf(item, now),
            Winner = verdicts.Fitting(item, winner, now),
            OthersFit = runnersUp.Count,
            RunnersUp = [.. runnersUp.First.Select(agent => verdicts.Fitting(item, agent, now))],
            RuledOut = Counted(counts),
            PassedOver =
            [
                .. passedOver.First.Select(agent =>
                    verdicts.Fitting(item, agent, now) with { RuledOut = reasons.OfAgent(item, agent, now.UtcTicks) }),
            ],
            Ahead = ahead,
            NotTaken = [.. line.InOrder.Take(Math.Min(ahead, Named)).Select(other => verdicts.Of(winner, other, now))],
        };
    }

    /// <summary>Available, ready and skilled: kept out by the moment only.</summary>
    private static bool IsCandidate(RuledOutBy by) => by is not (RuledOutBy.Skill or RuledOutBy.Presence or RuledOutBy.NotReady);

    private ScoreParts ScoreOf(ItemEntry item, DateTimeOffset now)
    {
        var rank = line.RankOf(item, now.UtcTicks);
        var target = queue.Policy(item.Medium).TargetSeconds;
        return new ScoreParts(rank.Class, rank.Score(now) + target - item.Item.Credit, target, item.Item.Credit);
    }

    private static ImmutableArray<RuledOutCount> Counted(ReadOnlySpan<int> counts)
    {
        var found = ImmutableArray.CreateBuilder<RuledOutCount>();
        for (var by = 0; by < counts.Length; by++)
            if (counts[by] > 0) found.Add(new RuledOutCount((RuledOutBy)by, counts[by]));
        return found.ToImmutable();
    }
}
