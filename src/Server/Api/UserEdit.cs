using System.Collections.Immutable;
using OmniContact.Server.Access;

namespace OmniContact.Server.Api;

/// <summary>Fields to set; null leaves a field as it is.</summary>
internal sealed record UserEdit
{
    public string? Name { get; init; }
    public string? Role { get; init; }
    public string? AgentId { get; init; }
    /// <summary>The teams whose work alone the person is to see; an empty list lets them see everything.</summary>
    public ImmutableArray<string>? TeamIds { get; init; }
    public string? Password { get; init; }
    public bool? Disabled { get; init; }

    public UserAccount Apply(UserAccount account, string? passwordHash) => account with
    {
        Name = Name ?? account.Name,
        Role = Role ?? account.Role,
        AgentId = AgentId ?? account.AgentId,
        TeamIds = TeamIds ?? account.TeamIds,
        PasswordHash = passwordHash ?? account.PasswordHash,
        Disabled = Disabled ?? account.Disabled,
    };
}
