using System.Collections.Immutable;

namespace OmniContact.Server.Admin.Checks;

/// <summary>What was read and what was found.</summary>
/// <param name="Conversations">Read.</param>
/// <param name="Facts">Read.</param>
/// <param name="OffersJudged">Offers whose order could be judged.</param>
/// <param name="OffersNotJudged">Offers made under an earlier configuration.</param>
/// <param name="Findings">What the promises forbid.</param>
internal sealed record CheckReport(long Conversations, long Facts, int OffersJudged, int OffersNotJudged, ImmutableArray<Finding> Findings);
