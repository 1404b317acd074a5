using System.Collections.Immutable;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Server.Alerts;
using OmniContact.Server.Api;

namespace OmniContact.Server.Boards;

/// <summary>Puts lines together from figures and from what queues and agents said, for one who sees a part of them.</summary>
/// <param name="scope">Of whom.</param>
/// <param name="centre">Queues and agents as they are.</param>
/// <param name="figures">The sums of the day.</param>
/// <param name="alerts">All there are.</param>
/// <param name="configuration">What there is.</param>
internal sealed class BoardMoment(DataScope scope, LiveCentre centre, DayFigures figures, ImmutableArray<Alert> alerts, ConfigurationSnapshot configuration)
{
    private const string All = "all";

    private readonly ImmutableArray<QueueRow> _queues =
        [.. configuration.Entities.Queues.Keys.Where(scope.SeesQueue).Order(StringComparer.Ordinal).Select(centre.Queue).OfType<QueueRow>()];

    private readonly ImmutableArray<AgentRow> _agents =
        [.. configuration.Entities.Agents.Keys.Where(scope.SeesAgent).Order(StringComparer.Ordinal).Select(centre.Agent).OfType<AgentRow>()];

    /// <param name="queueIds">Queues whose lines may be another.</param>
    /// <param name="agentIds">Agents whose lines may be another.</param>
    public BoardLines Lines(ISet<string> queueIds, ISet<string> agentIds) => new(figures.At, figures.Day, configuration.Site.TimeZone, configuration)
    {
        Queues = [.. _queues.Where(queue => queueIds.Contains(queue.Id)).Select(queue => queue with { Measures = BoardMeasures.Of(figures.OfQueue(queue.Id), figures.OfAgents(Serving(queue.Id))) })],
        Agents = [.. _agents.Where(agent => agentIds.Contains(agent.Id)).Select(agent => agent with { Measures = BoardMeasures.OfAgent(figures.OfAgent(agent.Id)) })],
        Teams = [.. configuration.Entities.Teams.Values.Select(Team).OfType<BoardGroup>()],
        Alerts = [.. alerts.Where(alert => AlertRow.IsSeen(alert, scope)).Select(alert => AlertRow.Of(alert, configuration))],
        Channels = [.. Enum.GetValues<Medium>().Select(Channel).OfType<BoardGroup>()],
        Total = Group(All, null, _queues, _agents, BoardMeasures.Of(
            scope.IsLimited ? figures.OfQueues(_queues.Select(queue => queue.Id)) : figures.OfAll(), figures.OfAgents(_agents.Select(agent => agent.Id)))),
    };

    private BoardGroup? Team(Team team)
    {
        var agents = _agents.Where(agent => agent.TeamId == team.Id).ToImmutableArray();
        if (agents.IsEmpty) return null;
        var own = configuration.Scope([team.Id], null);
        ImmutableArray<QueueRow> queues = [.. _queues.Where(queue => own.SeesQueue(queue.Id))];
        return Group(team.Id, team.Name, queues, agents,
            BoardMeasures.OfTeam(figures.OfQueues(queues.Select(queue => queue.Id)), figures.OfAgents(agents.Select(agent => agent.Id))));
    }

    /// <summary>None where nobody has come and nobody waits.</summary>
    private BoardGroup? Channel(Medium medium)
    {
        var sums = figures.OfMedium(medium, _queues.Select(queue => queue.Id));
        var inLine = _queues.Sum(queue => queue.InLine.GetValueOrDefault(medium));
        if (inLine == 0 && sums == Figures.Zero) return null;
        var waits = _queues.Where(queue => queue.OldestByMedium.ContainsKey(medium)).Select(queue => (queue.OldestByMedium[medium], queue.Targets[medium])).ToArray();
        return new()
        {
            Id = OmniJson.Name(medium), InLine = inLine, OldestSince = Oldest(waits), DueAt = Due(waits), Measures = BoardMeasures.Of(sums, Figures.Zero),
            Expected = Longest(_queues.Where(queue => queue.Expected.ContainsKey(medium)).Select(queue => queue.Expected[medium])),
        };
    }

    private static BoardGroup Group(
        string id, LocalizedText? name, ImmutableArray<QueueRow> queues, ImmutableArray<AgentRow> agents, ImmutableDictionary<string, double> measures)
    {
        var waits = queues.SelectMany(queue => queue.OldestByMedium.Select(oldest => (oldest.Value, queue.Targets[oldest.Key]))).ToArray();
        return new()
        {
            Id = id, Name = name, InLine = queues.Sum(queue => queue.Waiting + queue.Offered), OldestSince = Oldest(waits), DueAt = Due(waits),
            Expected = Longest(queues.SelectMany(queue => queue.Expected.Values)),
            Agents = agents.GroupBy(agent => agent.Presence.Kind).ToImmutableDictionary(kind => kind.Key, kind => kind.Count()),
            Measures = measures,
        };
    }

    private IEnumerable<string> Serving(string queueId) =>
        configuration.MembersOf(queueId).Where(member => member.AfterSeconds == 0).Select(member => member.AgentId);

    private static QueuePosition? Longest(IEnumerable<QueuePosition> expected) => expected.MaxBy(wait => wait.ExpectedSeconds);

    private static DateTimeOffset? Oldest((DateTimeOffset Since, int Target)[] waits) => waits.Length == 0 ? null : waits.Min(wait => wait.Since);

    private static DateTimeOffset? Due((DateTimeOffset Since, int Target)[] waits) => waits.Length == 0 ? null : waits.Min(wait => wait.Since.AddSeconds(wait.Target));
}
