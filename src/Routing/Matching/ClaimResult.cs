namespace OmniContact.Routing.Matching;

public enum ClaimResult
{
    Claimed,
    /// <summary>Another agent's turn holds the lease, or it is out with an agent.</summary>
    Taken,
    /// <summary>The pair does not fit (any more): ask again.</summary>
    DoesNotFit,
}
