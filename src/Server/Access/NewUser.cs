using System.Collections.Immutable;

namespace OmniContact.Server.Access;

/// <summary>A person to let in.</summary>
internal sealed record NewUser
{
    public required string UserName { get; init; }
    public required string Name { get; init; }
    public required string Role { get; init; }
    public required string Password { get; init; }
    public string? AgentId { get; init; }
    /// <summary>The teams whose work alone the person is to see; none = everything.</summary>
    public ImmutableArray<string> TeamIds { get; init; } = [];
    public bool Simulated { get; init; }
}
