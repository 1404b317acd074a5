using System.Collections.Immutable;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Waits;

namespace OmniContact.Server.Api;

/// <summary>A queue, as configured and as it is now.</summary>
internal sealed record QueueRow
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public required int Waiting { get; init; }
    public required int Offered { get; init; }
    public DateTimeOffset? OldestSince { get; init; }
    public ImmutableDictionary<Medium, DateTimeOffset> OldestByMedium { get; init; } = ImmutableDictionary<Medium, DateTimeOffset>.Empty;
    /// <summary>Who waits and who rings somewhere, per medium.</summary>
    public ImmutableDictionary<Medium, int> InLine { get; init; } = ImmutableDictionary<Medium, int>.Empty;
    /// <summary>What somebody who came now would be told, per medium; missing where too little is known.</summary>
    public ImmutableDictionary<Medium, QueuePosition> Expected { get; init; } = ImmutableDictionary<Medium, QueuePosition>.Empty;
    /// <summary>How the waits that customers were told have turned out lately: the share within the P50 (0.5 when right) and the P90 (0.9); null until enough were judged.</summary>
    public WaitAccuracy? WaitAccuracy { get; init; }

    public required int SignedIn { get; init; }
    /// <summary>The wait from which somebody who is signed in serves the queue: 0 = at once, more = backup only; null = nobody is signed in.</summary>
    public int? StaffedAfterSeconds { get; init; }
    public required int Free { get; init; }
    /// <summary>Seconds that a customer should wait at most, per medium.</summary>
    public required ImmutableDictionary<Medium, int> Targets { get; init; }
    public required WrapUpPolicy WrapUp { get; init; }
    /// <summary>Of its calendar; null where it has none.</summary>
    public string? TimeZone { get; init; }
    public bool Simulated { get; init; }
    /// <summary>On the board: the figures of the day, by measure; those with nothing to divide by are missing.</summary>
    public ImmutableDictionary<string, double>? Measures { get; init; }

    public static QueueRow Of(QueueSettings queue, QueueView view, CalendarDefinition? calendar) => new()
    {
        Id = queue.Id,
        Name = queue.Name,
        Waiting = view.Waiting,
        Offered = view.Offered,
        OldestSince = view.OldestSince,
        OldestByMedium = view.OldestByMedium,
        InLine = view.InLine,
        Expected = view.Expected,
        WaitAccuracy = view.WaitAccuracy,
        SignedIn = view.SignedIn,
        StaffedAfterSeconds = view.StaffedAfterSeconds,
        Free = view.Free,
        Targets = Enum.GetValues<Medium>().ToImmutableDictionary(medium => medium, medium => queue.Policy(medium).TargetSeconds),
        WrapUp = queue.WrapUp,
        TimeZone = calendar?.TimeZone,
        Simulated = queue.Simulated,
    };
}
