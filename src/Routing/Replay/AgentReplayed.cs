using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Replay;

/// <summary>An agent looked for again.</summary>
/// <param name="First">Whom the order asks first; null = nobody fits.</param>
/// <param name="Why">Why the agent of the offer, among those who are known.</param>
internal sealed record AgentReplayed(string? First, OfferExplanation Why);
