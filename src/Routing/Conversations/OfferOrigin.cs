namespace OmniContact.Routing.Conversations;

/// <summary>How an agent came to an offer. Only routed ones obey the order.</summary>
public enum OfferOrigin
{
    Routed,
    /// <summary>The agent took it from the waiting list (领取).</summary>
    Pulled,
    /// <summary>A supervisor assigned it; may exceed capacity.</summary>
    Forced,
}
