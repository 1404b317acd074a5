using OmniContact.Agents;
using OmniContact.Routing.Agents;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Storage.Names;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>Agents and how they are now.</summary>
internal static class AgentsApi
{
    public static void MapAgents(this IEndpointRouteBuilder routes)
    {
        var agents = routes.MapGroup("/agents").WithTags("Agents");
        agents.MapGet("", List).For(Roles.Everyone);
        agents.MapPut("/{id}/break", DecideBreak).For(Roles.Leads);
    }

    /// <summary>Agents by employee number; the next stretch begins after the last number.</summary>
    public static Task<AgentRow[]> List([AsParameters] StretchQuery stretch, ICentre centre, IGrainFactory grains)
    {
        var agents = stretch.Of(centre.Current.Entities.Agents.Values, agent => agent.EmployeeNumber);
        return Task.WhenAll(agents.Select(agent => Row(agent, grains)));
    }

    /// <summary>Approves or denies the break that an agent has asked for, where the team's breaks need it.</summary>
    private static async Task<AgentPresence> DecideBreak(string id, BreakDecision decision, HttpContext context, ICentre centre, Sight sight, IGrainFactory grains)
    {
        if (centre.Current.Agent(id) is null) throw Faulty.NotFound("agent", id);
        var caller = Caller.From(context.User)!;
        sight.CheckAgent(caller, id);
        return (await grains.GetGrain<IAgentGrain>(id).DecideBreak(decision.Approved, caller.Id)).OrFault();
    }

    public static async Task<AgentRow> Row(AgentSettings agent, IGrainFactory grains) => new(
        agent.Id, agent.EmployeeNumber, agent.RealName, agent.DisplayName,
        await grains.GetGrain<IAgentGrain>(agent.Id).Read(), agent.Simulated)
    {
        Pinyin = Spelling.Of(agent.DisplayName.Zh),
        TeamId = agent.TeamId,
    };
}
