using OmniContact.Routing.Texts;

namespace OmniContact.Server.Drafts;

/// <summary>What became of a draft that was given.</summary>
/// <param name="Kept">It is the stored one now, or gone as it was wished; false = the other one stays, which is newer.</param>
/// <param name="Etag">Of the stored one; null = there is none.</param>
/// <param name="Other">The stored one that the writer did not know of, where it says something else.</param>
internal sealed record DraftOutcome(bool Kept, string? Etag, Draft? Other);
