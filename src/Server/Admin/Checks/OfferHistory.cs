using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Promise 2 over time: fences only grow, no offer while another lives, no owner while another owns.</summary>
internal sealed class OfferHistory
{
    private readonly Dictionary<string, Standing> _conversations = [];

    public IEnumerable<Finding> Take(ConversationFact fact)
    {
        var before = _conversations.GetValueOrDefault(fact.ConversationId) ?? new Standing(0, 0, null, null);
        var where = $"conversation/{fact.ConversationId}";
        if (fact.Version < before.Version) yield return new Finding(7, where, $"version {fact.Version} was recorded after {before.Version}");
        foreach (var fault in Faults(before, fact)) yield return new Finding(2, where, fault);
        _conversations[fact.ConversationId] = After(before, fact) with { Version = fact.Version };
    }

    private static IEnumerable<string> Faults(Standing before, ConversationFact fact)
    {
        if (fact is OfferMade made && made.Fence <= before.Fence) yield return $"an offer with fence {made.Fence} came after one with {before.Fence}";
        if (fact is OfferMade && before.OfferedTo is { } holder) yield return $"it was offered to {fact.AgentId} while offered to {holder}";
        if (fact is OwnershipBegan && before.Owner is { } owner && owner != fact.AgentId) yield return $"{fact.AgentId} owned it while {owner} did";
    }

    private static Standing After(Standing before, ConversationFact fact) => fact switch
    {
        OfferMade made => before with { Fence = made.Fence, OfferedTo = fact.AgentId },
        OfferAccepted or OfferRejected or OfferLapsed or OfferRescinded => before with { OfferedTo = null },
        OwnershipBegan => before with { Owner = fact.AgentId },
        OwnershipEnded => before with { Owner = null },
        _ => before,
    };

    private sealed record Standing(long Version, long Fence, string? OfferedTo, string? Owner);
}
