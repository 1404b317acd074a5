using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Alerts;
using OmniContact.Server.Api;

namespace OmniContact.Server.Boards;

/// <summary>Lines of a board that may be another than before, as of one instant.</summary>
internal sealed record BoardLines(DateTimeOffset At, DateOnly Day, string TimeZone, ConfigurationSnapshot Configuration)
{
    public required BoardGroup Total { get; init; }
    public required ImmutableArray<QueueRow> Queues { get; init; }
    public required ImmutableArray<AgentRow> Agents { get; init; }
    public required ImmutableArray<BoardGroup> Teams { get; init; }
    public required ImmutableArray<BoardGroup> Channels { get; init; }
    public required ImmutableArray<AlertRow> Alerts { get; init; }
}
