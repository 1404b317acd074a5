using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Waits;

namespace OmniContact.Queues;

/// <summary>A queue's live state.</summary>
public sealed record QueueView
{
    public required string QueueId { get; init; }
    public required long Epoch { get; init; }
    public required int Waiting { get; init; }
    public required int Offered { get; init; }
    public DateTimeOffset? OldestSince { get; init; }
    /// <summary>The longest stay per medium; media of which nothing waits are missing.</summary>
    public ImmutableDictionary<Medium, DateTimeOffset> OldestByMedium { get; init; } = ImmutableDictionary<Medium, DateTimeOffset>.Empty;
    /// <summary>Who waits and who rings somewhere, per medium; media of which there is nobody are missing.</summary>
    public ImmutableDictionary<Medium, int> InLine { get; init; } = ImmutableDictionary<Medium, int>.Empty;
    /// <summary>What somebody who came now, without special needs, would be told, per medium; media of which too little is known are missing.</summary>
    public ImmutableDictionary<Medium, QueuePosition> Expected { get; init; } = ImmutableDictionary<Medium, QueuePosition>.Empty;
    public int SignedIn { get; init; }
    /// <summary>The wait from which somebody who is signed in serves the queue: 0 = at once; null = nobody is signed in. Skills are not looked at.</summary>
    public int? StaffedAfterSeconds { get; init; }
    /// <summary>Agents who would take one more of each medium that waits here, of any where nothing waits; skills are not looked at.</summary>
    public int Free { get; init; }
    /// <summary>Conversations in order, at most 200.</summary>
    public ImmutableArray<string> Head { get; init; } = [];
    /// <summary>How the waits that customers were told have turned out; null until enough of them were judged.</summary>
    public WaitAccuracy? WaitAccuracy { get; init; }

    /// <summary>Pairs that fitted and stayed unmatched for a second and had to be hinted again; 0 without faults.</summary>
    public long UnmatchedRescued { get; init; }
}
