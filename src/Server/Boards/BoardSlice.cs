using System.Collections.Immutable;
using OmniContact.Feeds;
using OmniContact.Server.Alerts;
using OmniContact.Server.Api;

namespace OmniContact.Server.Boards;

/// <summary>The board, or what of it is another by now: each line in it takes the place of the one with its id.</summary>
internal sealed record BoardSlice
{
    /// <summary>Who has taken this in stands here.</summary>
    public required FeedPosition Position { get; init; }

    /// <summary>The number that it follows; null = it is the whole board.</summary>
    public long? After { get; init; }

    /// <summary>The site's day that the figures are of.</summary>
    public required DateOnly Day { get; init; }

    public required string TimeZone { get; init; }
    public BoardGroup? Total { get; init; }
    public ImmutableArray<QueueRow> Queues { get; init; } = [];
    public ImmutableArray<AgentRow> Agents { get; init; } = [];
    public ImmutableArray<BoardGroup> Teams { get; init; } = [];

    /// <summary>By medium.</summary>
    public ImmutableArray<BoardGroup> Channels { get; init; } = [];

    /// <summary>All that are on, and the latest that are over; null = as before.</summary>
    public ImmutableArray<AlertRow>? Alerts { get; init; }

    /// <summary>With the whole board: the measures by name.</summary>
    public ImmutableArray<MeasureName>? Measures { get; init; }

    /// <summary>With the whole board: the names of the reasons that agents name when they ask for a break.</summary>
    public ImmutableArray<CodeName>? BreakReasons { get; init; }

    internal bool IsNews => After is null || Total is not null || !Queues.IsEmpty || !Agents.IsEmpty || !Teams.IsEmpty || !Channels.IsEmpty || Alerts is not null;
}
