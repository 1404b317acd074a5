using System.Collections.Immutable;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Queues;

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
    public required int SignedIn { get; init; }
    public required int Free { get; init; }
    /// <summary>Seconds that a customer should wait at most, per medium.</summary>
    public required ImmutableDictionary<Medium, int> Targets { get; init; }
    public required WrapUpPolicy WrapUp { get; init; }
    public bool Simulated { get; init; }

    public static QueueRow Of(QueueSettings queue, QueueView view) => new()
    {
        Id = queue.Id,
        Name = queue.Name,
        Waiting = view.Waiting,
        Offered = view.Offered,
        OldestSince = view.OldestSince,
        OldestByMedium = view.OldestByMedium,
        SignedIn = view.SignedIn,
        Free = view.Free,
        Targets = Enum.GetValues<Medium>().ToImmutableDictionary(medium => medium, medium => queue.Policy(medium).TargetSeconds),
        WrapUp = queue.WrapUp,
        Simulated = queue.Simulated,
    };
}
