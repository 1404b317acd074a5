using OmniContact.Routing.Matching.Explaining;
using OmniContact.Routing.Replay;

namespace OmniContact.Server.Admin.Replaying;

/// <summary>A replayed decision for people.</summary>
internal static class ReplayLines
{
    private const int NameWidth = 13;

    public static IEnumerable<string> Of(ReplayedDecision decision)
    {
        yield return $"{Name(decision.Outcome).PadRight(NameWidth)} {decision.At:yyyy-MM-dd HH:mm:ss.fff}Z  {decision.ConversationId} "
            + $"offer {decision.Fence}: {decision.QueueId} -> {decision.AgentId}{Quicker(decision)}";
        foreach (var reason in decision.Reasons) yield return Indented(reason);
        if (decision.Outcome != ReplayOutcome.Different) yield break;
        if (decision.Stored is { } stored) yield return Indented($"then: {InWords(stored)}");
        if (decision.Again is { } again) yield return Indented($"now:  {InWords(again)}");
    }

    private static string Quicker(ReplayedDecision decision) => decision.BeforeInOrder is { } first ? $" (quicker than {first})" : "";

    private static string Indented(string text) => "".PadRight(NameWidth + 1) + text;

    private static string Name(ReplayOutcome outcome) => outcome switch
    {
        ReplayOutcome.Same => "same",
        ReplayOutcome.Different => "DIFFERENT",
        _ => "not decidable",
    };

    private static string InWords(OfferExplanation why) =>
        $"{why.Winner.AgentId} by {why.Strategy}, configuration {why.ConfigurationVersion}, "
        + $"waited {why.Score.Waited:0.###} s - target {why.Score.Target} s + credit {why.Score.Credit} s, step {why.Step}, "
        + $"next {(why.RunnersUp.IsEmpty ? "nobody" : string.Join(", ", why.RunnersUp.Select(other => other.AgentId)))}";
}
