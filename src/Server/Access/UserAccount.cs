using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Server.Access;

/// <summary>A person who signs in. Stored under the folded user name.</summary>
internal sealed record UserAccount : StoredRecord
{
    public required string Id { get; init; }
    public required string UserName { get; init; }
    public required string Name { get; init; }
    /// <summary>One of <see cref="Roles.OfPeople"/>.</summary>
    public required string Role { get; init; }
    /// <summary>The agent who this person is at the desk, if any.</summary>
    public string? AgentId { get; init; }
    /// <summary>The teams whose work this person sees. Empty = everything; an administrator sees everything.</summary>
    public ImmutableArray<string> TeamIds { get; init; } = [];
    public required string PasswordHash { get; init; }
    /// <summary>Changes with the password and ends every session that began under another.</summary>
    public required string Stamp { get; init; }
    /// <summary>Counts the changes from 1 on: what an editor has to name. Sessions and sign-ins do not change it.</summary>
    public long Version { get; init; } = 1;
    public bool Disabled { get; init; }
    /// <summary>Part of the demonstration.</summary>
    public bool Simulated { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    public Caller Caller => new(Id, UserName, Role) { AgentId = AgentId, TeamIds = TeamIds };

    public UserView View => new(Id, UserName, Name, Role, AgentId, TeamIds);
}
