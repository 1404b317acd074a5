using System.Collections.Immutable;

namespace OmniContact.Routing.Configuration;

/// <summary>
/// What of the centre's work a person sees. Limited to teams it is the contacts of the teams' queues, what the teams' agents have or had
/// last, and what the person's own agent has a part in or could be offered.
/// </summary>
public sealed record DataScope
{
    private DataScope()
    {
    }

    public static DataScope Everything { get; } = new() { IsLimited = false };

    public bool IsLimited { get; private init; } = true;

    /// <summary>Of a limited scope; empty in one that is not.</summary>
    public ImmutableHashSet<string> QueueIds { get; private init; } = [];

    /// <summary>Likewise.</summary>
    public ImmutableHashSet<string> AgentIds { get; private init; } = [];

    /// <summary>The work of teams. A team that is not configured any more adds nothing.</summary>
    /// <param name="configuration">In force now.</param>
    /// <param name="teamIds">The teams.</param>
    /// <param name="agentId">Who the person is at the desk, if anybody.</param>
    public static DataScope Of(ConfigurationSnapshot configuration, IEnumerable<string> teamIds, string? agentId)
    {
        var teams = teamIds.Select(id => configuration.Entities.Teams.GetValueOrDefault(id)).OfType<Team>().ToArray();
        var own = agentId is null ? [] : configuration.QueuesOf(agentId);
        var agents = configuration.Entities.Agents.Values.Where(agent => teams.Any(team => team.Id == agent.TeamId)).ToArray();
        return new DataScope
        {
            QueueIds = [.. own, .. teams.SelectMany(team => QueuesOf(team, agents))],
            AgentIds = [.. agents.Select(agent => agent.Id), .. agentId is null ? Array.Empty<string>() : [agentId]],
        };
    }

    public bool SeesQueue(string queueId) => !IsLimited || QueueIds.Contains(queueId);

    public bool SeesAgent(string agentId) => !IsLimited || AgentIds.Contains(agentId);

    /// <param name="queueId">The queue that it waits or waited in last.</param>
    /// <param name="ownerId">Who owns it, or did last.</param>
    /// <param name="agentIds">Who has a part in it.</param>
    public bool Sees(string? queueId, string? ownerId, ImmutableArray<string> agentIds) => !IsLimited
        || (queueId is not null && QueueIds.Contains(queueId))
        || (ownerId is not null && AgentIds.Contains(ownerId))
        || agentIds.Any(AgentIds.Contains);

    private static IEnumerable<string> QueuesOf(Team team, IEnumerable<Agents.AgentSettings> agents) => team.QueueIds.IsEmpty
        ? agents.Where(agent => agent.TeamId == team.Id).SelectMany(agent => agent.Queues).Select(membership => membership.QueueId)
        : team.QueueIds;
}
