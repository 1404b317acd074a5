namespace OmniContact.Routing.Conversations.Facts;

/// <summary>How a stay in a queue ended when nobody answered.</summary>
public enum SegmentOutcome
{
    Abandoned,
    ShortAbandoned,
    /// <summary>By an exit or a supervisor: to another queue, a callback, a message.</summary>
    FlowedOut,
    ToBot,
    Refused,
    /// <summary>An agent had it but did not answer: transferred, given back or taken back.</summary>
    PassedOn,
    /// <summary>Ended without an answer by an agent or the system.</summary>
    Closed,
}
