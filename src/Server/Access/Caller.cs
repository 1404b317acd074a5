using System.Collections.Immutable;
using System.Security.Claims;

namespace OmniContact.Server.Access;

/// <summary>Who makes a request: a person, a program or a visitor.</summary>
internal sealed record Caller(string Id, string? Name, string Role)
{
    private const string AgentClaim = "agent";
    private const string EntryPointClaim = "entryPoint";
    private const string TeamClaim = "team";

    /// <summary>The agent who a person is at the desk.</summary>
    public string? AgentId { get; init; }

    /// <summary>The teams whose work alone a person sees; none = everything.</summary>
    public ImmutableArray<string> TeamIds { get; init; } = [];

    /// <summary>Where a visitor came in.</summary>
    public string? EntryPointId { get; init; }

    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        var identity = new ClaimsIdentity(scheme, ClaimTypes.NameIdentifier, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, Id));
        if (Name is not null) identity.AddClaim(new Claim(ClaimTypes.Name, Name));
        identity.AddClaim(new Claim(ClaimTypes.Role, Role));
        if (AgentId is not null) identity.AddClaim(new Claim(AgentClaim, AgentId));
        if (EntryPointId is not null) identity.AddClaim(new Claim(EntryPointClaim, EntryPointId));
        identity.AddClaims(TeamIds.Select(team => new Claim(TeamClaim, team)));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>The signed-in caller, or null.</summary>
    public static Caller? From(ClaimsPrincipal? principal) =>
        principal?.FindFirst(ClaimTypes.NameIdentifier) is { } id
            ? new Caller(id.Value, principal.FindFirstValue(ClaimTypes.Name), principal.FindFirstValue(ClaimTypes.Role) ?? "")
            {
                AgentId = principal.FindFirstValue(AgentClaim),
                EntryPointId = principal.FindFirstValue(EntryPointClaim),
                TeamIds = [.. principal.FindAll(TeamClaim).Select(claim => claim.Value)],
            }
            : null;
}
