namespace OmniContact.Routing.Conversations;

public enum CloseReason
{
    Resolved,
    Abandoned,
    /// <summary>Abandoned below the queue's threshold; kept apart in the measures.</summary>
    ShortAbandoned,
    CustomerSilent,
    /// <summary>Left the queue by rule: callback, overflow.</summary>
    FlowedOut,
    Refused,
    Spam,
}
