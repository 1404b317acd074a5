using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Server.Api;

/// <summary>An agent's day so far.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="EmployeeNumber">Their number.</param>
/// <param name="DisplayName">Their name.</param>
/// <param name="Simulated">Part of the demonstration.</param>
/// <param name="From">Midnight of the site's day.</param>
/// <param name="To">Now.</param>
/// <param name="Turns">The states in their order, each until the next one; none begins before <paramref name="From"/>.</param>
internal sealed record AgentTimeline(
    string AgentId, string EmployeeNumber, LocalizedText DisplayName, bool Simulated, DateTimeOffset From, DateTimeOffset To, ImmutableArray<PresenceTurn> Turns)
{
    public static AgentTimeline Of(AgentSettings agent, LiveBook book, DateOnly day, DateTimeOffset now)
    {
        var begin = book.Site.Begin(day);
        var turns = book.Agents.Days.GetValueOrDefault(agent.Id)?.TurnsOf(day) ?? [];
        return new(agent.Id, agent.EmployeeNumber, agent.DisplayName, agent.Simulated, begin, now, [.. turns.Select(turn => turn.At < begin ? turn with { At = begin } : turn)]);
    }
}
