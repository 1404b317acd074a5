using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Replay;

namespace OmniContact.Routing.Tests.Centre;

/// <summary>Decides every offer of a history again, from its facts as they are stored.</summary>
internal static class Rerun
{
    public static void Judge(Witness witness)
    {
        foreach (var decision in Of(witness.Facts, witness.Configuration))
        {
            witness.Count(decision.Outcome == ReplayOutcome.Same ? "decided alike" : $"replayed as {decision.Outcome}");
            if (decision is { Outcome: ReplayOutcome.Same, BeforeInOrder: not null }) witness.Count("decided alike, another came before in the order");
            if (decision.Outcome != ReplayOutcome.Same)
                witness.Broken(Promise.Replays, $"{decision.ConversationId}, offer {decision.Fence} at {(decision.At - Centre.Start).TotalSeconds:0.###} s to {decision.AgentId}: {string.Join("; ", decision.Reasons)}");
        }
    }

    public static ImmutableArray<ReplayedDecision> Of(IEnumerable<ConversationFact> facts, ConfigurationSnapshot configuration)
    {
        ConversationFact[] stored = [.. facts.Select(fact => Json.Through(fact))];
        var heard = new HeardPlaces();
        foreach (var fact in stored) heard.Learn(fact);
        var replayer = new Replayer(heard, new Dictionary<long, ConfigurationSnapshot> { [configuration.Version] = configuration });
        return [.. stored.Select(fact => replayer.Take(fact)).OfType<ReplayedDecision>()];
    }
}
