using OmniContact.Routing;

namespace OmniContact.Conversations;

/// <summary>The last owner takes up again what is closed, and has room for it.</summary>
public sealed record ReopenRequest
{
    public required string AgentId { get; init; }
    /// <summary>By which the agent found that there is room.</summary>
    public required long AgentEpoch { get; init; }
    /// <summary>For which there is room.</summary>
    public required Medium Medium { get; init; }
}
