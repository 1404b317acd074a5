using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

/// <summary>A conversation wants in.</summary>
public sealed record AdmissionRequest
{
    public required string ConversationId { get; init; }
    public required Medium Medium { get; init; }
    /// <summary>Agents to try first, best first.</summary>
    public ImmutableArray<WantedAgent> Wanted { get; init; } = [];
    /// <summary>An owner wants to let go of it: a queue without anybody signed in refuses.</summary>
    public bool IsTransfer { get; init; }
}
