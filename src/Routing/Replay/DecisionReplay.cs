using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Replay;

/// <summary>
/// Decides one offer again: each queue of the agent answers anew, the agent chooses among the answers, and the queue looks whom its order
/// asks first. Every step is the code that decided then.
/// </summary>
internal sealed class DecisionReplay(
    HeardPlaces heard, IReadOnlyDictionary<long, ConfigurationSnapshot> configurations, Func<string, IEnumerable<StoredPlace>> placesIn)
{
    private readonly List<string> _differs = [];
    private readonly List<string> _missing = [];

    public ReplayedDecision Of(OfferMade made, StoredPlace? place)
    {
        var again = Decide(made, place);
        return new ReplayedDecision
        {
            ConversationId = made.ConversationId,
            Fence = made.Fence,
            At = made.TurnAt,
            QueueId = made.QueueId!,
            AgentId = made.AgentId!,
            Outcome = _differs.Count > 0 ? ReplayOutcome.Different : _missing.Count > 0 ? ReplayOutcome.NotDecidable : ReplayOutcome.Same,
            Reasons = [.. _differs, .. _missing],
            BeforeInOrder = again?.First is { } first && first != made.AgentId ? first : null,
            Stored = made.Explanation,
            Again = again?.Why,
        };
    }

    private AgentReplayed? Decide(OfferMade made, StoredPlace? place)
    {
        if (made.Turn is not { } turn) return Missing("turn: what the agent's turn went by is not stored; the offer is of an earlier release, or of the past that the demo begins with");
        if (made.Explanation is not { } why) return Missing("explanation: the queue did not say why");
        if (place is null or { Left: true }) return Missing("enqueued: the conversation's place in the queue is not stored");
        if (Configurations(turn, why).Where(version => !configurations.ContainsKey(version)).Distinct().ToArray() is { Length: > 0 } gone)
            return Missing($"configuration: version {string.Join(", ", gone)} is not stored");
        if (turn.Status.AgentId != made.AgentId) _differs.Add($"agent: the turn was {turn.Status.AgentId}'s, the offer is {made.AgentId}'s");
        Choose(made, turn);
        return LookForAgent(turn, why, place.Item);
    }

    private static IEnumerable<long> Configurations(AgentTurn turn, OfferExplanation why) =>
        turn.Answers.Select(answer => answer.Seen?.ConfigurationVersion).OfType<long>().Append(why.ConfigurationVersion);

    private AgentReplayed? Missing(string what)
    {
        _missing.Add(what);
        return null;
    }

    private void Choose(OfferMade made, AgentTurn turn)
    {
        var answers = turn.Answers.Select(answer => Answered(answer, turn)).ToImmutableArray();
        var chosen = QueueAnswer.Choose(answers);
        if (chosen?.Best?.ConversationId == made.ConversationId && chosen.QueueId == made.QueueId) return;
        _differs.Add(chosen is { Best: { } best }
            ? $"conversation: {turn.Status.AgentId} would take {best.ConversationId} of {chosen.QueueId}"
            : $"conversation: {turn.Status.AgentId} would take nothing");
    }

    private QueueAnswer Answered(QueueAnswer answer, AgentTurn turn)
    {
        if (answer.Seen is not { } seen) return answer;
        var replayed = new QueueReplay(heard, turn).Answer(configurations[seen.ConfigurationVersion], answer, seen, placesIn(answer.QueueId));
        if (replayed.Unsure is { } unsure) _missing.Add($"heard: whether {answer.QueueId} could give {unsure} is not stored");
        if (replayed.Answer.Best != answer.Best)
            _differs.Add($"queue {answer.QueueId}: by the facts its best is {InWords(replayed.Answer.Best)}; then it was {InWords(answer.Best)}");
        return replayed.Answer;
    }

    private AgentReplayed? LookForAgent(AgentTurn turn, OfferExplanation why, WaitingItem item)
    {
        var again = AgentReplay.Of(configurations[why.ConfigurationVersion], why, turn, item);
        if (again is null) _differs.Add($"agent: {turn.Status.AgentId} is no member of {why.QueueId}");
        else if (again.First != turn.Status.AgentId && why.RunnersUp.All(other => other.AgentId != again.First))
            _differs.Add($"agent: {again.First ?? "nobody"} would be asked for it");
        return again;
    }

    private static string InWords(Rank? rank) =>
        rank is { } best ? $"{best.ConversationId} ({best.Class}, due since {best.DueSince:O})" : "nothing";
}
