using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

/// <summary>A conversation wants in.</summary>
public sealed record AdmissionRequest
{
    public required string ConversationId { get; init; }
    public required Medium Medium { get; init; }
    /// <summary>Skill name to level, of the matter itself.</summary>
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;
    /// <summary>Seconds of routing age, as clamped by the conversation.</summary>
    public int Credit { get; init; }
    /// <summary>Agents to try first, best first.</summary>
    public ImmutableArray<WantedAgent> Wanted { get; init; } = [];
    /// <summary>Why it comes.</summary>
    public EntryReason Reason { get; init; }
}
