using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

/// <summary>What the agent asks for: Available, Break with a reason, or Offline with a choice for each open conversation.</summary>
public sealed record PresenceRequest
{
    public required PresenceKind Kind { get; init; }
    /// <summary>Reason code of a break.</summary>
    public string? Reason { get; init; }
    /// <summary>A supervisor who decides it; null = the agent.</summary>
    public string? By { get; init; }
    public ImmutableArray<OpenWorkChoice> Choices { get; init; } = [];
}
