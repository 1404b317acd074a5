using OmniContact.Routing.Texts;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Api;

/// <summary>What became of a draft.</summary>
/// <param name="Kept">It is the stored one now; false = the other one stays.</param>
/// <param name="Etag">Of the stored one, to go on with; missing = there is none.</param>
internal sealed record KeptDraft(bool Kept, string? Etag)
{
    /// <summary>The stored one, where it says something else and the writer did not know of it.</summary>
    public Unmasked<Draft>? Other { get; init; }
}
