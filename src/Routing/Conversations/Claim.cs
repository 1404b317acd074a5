using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Conversations;

/// <summary>An agent is to own a conversation out of order.</summary>
public sealed record Claim
{
    public required string AgentId { get; init; }
    /// <summary>The conversation's fence as the claimant saw it: if something happened since, the claim is refused.</summary>
    public required long SeenFence { get; init; }
    /// <summary>What it costs the agent.</summary>
    public required int Units { get; init; }
    public required long ConfigurationVersion { get; init; }
    /// <summary>The supervisor who decided it; null when the agent did.</summary>
    public string? By { get; init; }
    public OfferExplanation? Explanation { get; init; }
}
