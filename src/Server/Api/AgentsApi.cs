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

    /// <summary>Agents by employee number; the next stretch begins after the last number.</summary>
    public static Task<AgentRow[]> List([AsParameters] StretchQuery stretch, ICentre centre, IGrainFactory grains)
    {
        var agents = stretch.Of(centre.Current.Entities.Agents.Values, agent => agent.EmployeeNumber);
        return Task.WhenAll(agents.Select(agent => Row(agent, grains)));
    }

    private static async Task<AgentRow> Row(AgentSettings agent, IGrainFactory grains) => new(
        agent.Id, agent.EmployeeNumber, agent.RealName, agent.DisplayName,
        await grains.GetGrain<IAgentGrain>(agent.Id).Read(), agent.Simulated);
}
