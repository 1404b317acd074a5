using Microsoft.AspNetCore.Authorization;

namespace OmniContact.Server.Access;

/// <summary>The roles that may use a route or call a hub method, separated by commas.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class ForAttribute(string roles) : Attribute, IAuthorizeData
{
    public string? Policy { get; set; }

    public string? Roles { get; set; } = roles;

    public string? AuthenticationSchemes { get; set; }
}
