using System.Collections.Immutable;
using System.Reflection;
using OmniContact.Server.Access;
using OmniContact.Server.Http;

namespace OmniContact.Server.Hubs;

/// <summary>What the attributes of a hub method say, read once: reading them is slow.</summary>
/// <param name="Roles">Who may call it; nobody without the attribute.</param>
/// <param name="Order">When it is shed.</param>
internal sealed record HubMethodRule(ImmutableArray<string> Roles, ShedOrder Order)
{
    public static HubMethodRule Of(MethodInfo method) => new(
        [.. method.GetCustomAttribute<ForAttribute>()?.Roles?.Split(',') ?? []],
        method.GetCustomAttribute<ShedAttribute>()?.Order ?? ShedOrder.First);
}
