using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Load.Promises;

/// <summary>One owner at most, one live offer at most, and fencing numbers that only grow.</summary>
internal sealed class LeaseJudge : Judge
{
    private readonly Dictionary<string, (string? Owner, string? Offered, long Fence)> _leases = [];

    public override IEnumerable<Broken> Take(ConversationFact fact)
    {
        var lease = _leases.GetValueOrDefault(fact.ConversationId);
        switch (fact)
        {
            case OfferMade made:
                if (lease.Offered is { } also) yield return new(Promise.Doubled, $"{fact.ConversationId} is offered to {fact.AgentId} and to {also}");
                if (made.Fence <= lease.Fence) yield return new(Promise.Doubled, $"{fact.ConversationId} has fence {made.Fence} after {lease.Fence}");
                lease = (lease.Owner, fact.AgentId, made.Fence);
                break;
            case OfferAccepted or OfferRejected or OfferLapsed or OfferRescinded:
                lease.Offered = null;
                break;
            case OwnershipBegan:
                if (lease.Owner is { } other) yield return new(Promise.Doubled, $"{fact.ConversationId} is owned by {fact.AgentId} and by {other}");
                lease.Owner = fact.AgentId;
                break;
            case OwnershipEnded: lease.Owner = null; break;
            case ConversationClosed: lease = (null, null, lease.Fence); break;
            default: yield break;
        }
        _leases[fact.ConversationId] = lease;
    }
}
