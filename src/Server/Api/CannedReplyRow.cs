using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Texts;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Api;

/// <summary>A canned reply as a page chooses from. It is the centre's own or the person's, so its numbers are not masked.</summary>
/// <param name="Reply">As it was written.</param>
/// <param name="Mine">It is the person's own.</param>
/// <param name="Pinyin">By what, besides its words, its name is found: the spelling in full and by initials.</param>
internal sealed record CannedReplyRow(Unmasked<CannedReply> Reply, bool Mine, ImmutableArray<string> Pinyin)
{
    /// <summary>What a change of one's own has to name.</summary>
    public string? Etag { get; init; }

    /// <summary>The body with the values of the conversation that was named; what has none stands as it was written.</summary>
    public Unmasked<LocalizedText>? Filled { get; init; }
}
