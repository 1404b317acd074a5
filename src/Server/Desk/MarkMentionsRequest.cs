using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Server.Desk;

/// <summary>Notes that name the agent have been read, or are to be read again.</summary>
internal sealed record MarkMentionsRequest
{
    public required ImmutableArray<MentionRef> Mentions { get; init; }
    public bool Read { get; init; } = true;
}
