using OmniContact.Agents;
using OmniContact.Routing.Agents;
using OmniContact.Server.Access;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>Agents and how they are now.</summary>
internal static class AgentsApi
{
    public static void MapAgents(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/agents", List).For(Roles.Everyone).WithTags("Agents");

    /// <summary>All agents by employee number.</summary>
    public static async Task<AgentRow[]> List(ICentre centre, IGrainFactory grains)
    {
        var agents = centre.Current.Entities.Agents.Values.OrderBy(agent => agent.EmployeeNumber, StringComparer.Ordinal);
        return await Task.WhenAll(agents.Select(agent => Row(agent, grains)));
    }

    private static async Task<AgentRow> Row(AgentSettings agent, IGrainFactory grains) => new(
        agent.Id, agent.EmployeeNumber, agent.RealName, agent.DisplayName,
        await grains.GetGrain<IAgentGrain>(agent.Id).Read(), agent.Simulated);
}
