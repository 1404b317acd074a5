using OmniContact.Agents;
using OmniContact.Boards;
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
        agents.MapGet("/timeline", Timelines).For(Roles.Leads);
        agents.MapGet("/{id}/timeline", Timeline).For(Roles.Leads);
        agents.MapPut("/{id}/break", DecideBreak).For(Roles.Leads);
    }

    /// <summary>Agents by employee number; the next stretch begins after the last number.</summary>
    public static Task<AgentRow[]> List([AsParameters] StretchQuery stretch, ICentre centre, IGrainFactory grains)
    {
        var agents = stretch.Of(centre.Current.Entities.Agents.Values, agent => agent.EmployeeNumber);
        return Task.WhenAll(agents.Select(agent => Row(agent, grains)));
    }

    /// <summary>The day so far of each agent whom the caller sees, by employee number: when they were in which state.</summary>
    private static async Task<AgentTimeline[]> Timelines(
        string? teamId, HttpContext context, ICentre centre, Sight sight, LiveFigures figures, TimeProvider time, CancellationToken cancel)
    {
        var scope = sight.Of(Caller.From(context.User)!);
        var agents = centre.Current.Entities.Agents.Values
            .Where(agent => scope.SeesAgent(agent.Id) && (teamId is null || agent.TeamId == teamId)).OrderBy(agent => agent.EmployeeNumber, StringComparer.Ordinal);
        var book = await figures.CatchUp(cancel);
        return [.. agents.Select(agent => AgentTimeline.Of(agent, book, figures.Today, time.GetUtcNow()))];
    }

    /// <summary>The day so far of one agent.</summary>
    private static async Task<AgentTimeline> Timeline(
        string id, HttpContext context, ICentre centre, Sight sight, LiveFigures figures, TimeProvider time, CancellationToken cancel)
    {
        if (centre.Current.Agent(id) is not { } agent) throw Faulty.NotFound("agent", id);
        sight.CheckAgent(Caller.From(context.User)!, id);
        return AgentTimeline.Of(agent, await figures.CatchUp(cancel), figures.Today, time.GetUtcNow());
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
