namespace OmniContact.Routing.Matching;

/// <summary>Why an agent's turn wants an item.</summary>
public enum ClaimKind
{
    /// <summary>By rank: everything that makes a pair fit still has to hold.</summary>
    Routed,
    /// <summary>领取, by hand out of order: skills, readiness and room have to hold; reservations and the bar of who rejected it do not.</summary>
    Pull,
    /// <summary>A supervisor's order: only the lease is asked for.</summary>
    Forced,
}
