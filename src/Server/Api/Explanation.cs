using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Server.Api;

/// <summary>Why it still waits; null when it does not wait.</summary>
internal sealed record Explanation(ItemExplanation? Waiting);
