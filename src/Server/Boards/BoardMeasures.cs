using System.Collections.Immutable;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Server.Boards;

/// <summary>The measures that a board shows, of all that there are.</summary>
internal static class BoardMeasures
{
    public static ImmutableArray<Measure> All { get; } =
    [
        .. Measures.ServiceLevels,
        .. Named("offered", "answered", "answer-rate", "abandoned", "abandoned-short", "abandon-rate", "asa", "answer-wait-p90", "handled", "aht",
            "rona", "rona-rate", "csat", "ratings", "signed-in-time", "available-time", "break-time", "not-responding-time", "occupancy-time", "occupancy-units"),
    ];

    /// <summary>What is booked for an agent: who leaves a queue leaves no agent.</summary>
    private static readonly ImmutableArray<Measure> OfAgents =
    [
        .. Named("service-level.over-answered", "answered", "asa", "handled", "aht", "rona", "rona-rate", "csat", "ratings",
            "signed-in-time", "available-time", "break-time", "not-responding-time", "occupancy-time", "occupancy-units"),
    ];

    private static readonly ImmutableArray<Measure> OfIntervals = [.. All.Where(measure => measure.Booking != Booking.Passing)];

    public static ImmutableDictionary<string, double> OfAgent(Figures figures) => Values(OfAgents, _ => figures);

    /// <summary>Without the time of agents, which is not kept by interval.</summary>
    public static ImmutableDictionary<string, double> OfInterval(Figures figures) => Values(OfIntervals, _ => figures);

    /// <summary>Of a queue or a channel, with the time of those who serve it.</summary>
    public static ImmutableDictionary<string, double> Of(Figures figures, Figures people) =>
        Values(All, measure => measure.Booking == Booking.Passing ? people : figures);

    /// <summary>A team: what came in is that of its queues, what was done that of its people.</summary>
    public static ImmutableDictionary<string, double> OfTeam(Figures queues, Figures people) =>
        Values(All, measure => measure.Booking == Booking.Arrival ? queues : people);

    private static ImmutableDictionary<string, double> Values(ImmutableArray<Measure> measures, Func<Measure, Figures> figures)
    {
        var values = ImmutableDictionary.CreateBuilder<string, double>();
        foreach (var measure in measures)
            if (measure.Of(figures(measure)) is { } value) values[measure.Id] = Math.Round(value, 4);
        return values.ToImmutable();
    }

    private static IEnumerable<Measure> Named(params string[] ids) => ids.Select(Measures.ById);
}
