using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Server.Api;

/// <summary>Why it is where it is.</summary>
/// <param name="Waiting">Why it still waits; null when it does not wait.</param>
/// <param name="Offered">Why its latest offer went to that agent; null before the first one, and once it is closed.</param>
internal sealed record Explanation(ItemExplanation? Waiting, OfferExplanation? Offered);
