using System.Collections.Immutable;

namespace OmniContact.Routing.Matching;

/// <summary>By what a queue answered an agent's turn, as far as no other fact tells it: with the facts it is enough to answer again.</summary>
public sealed record QueueSight
{
    /// <summary>The queue's clock.</summary>
    public required DateTimeOffset At { get; init; }

    public required long ConfigurationVersion { get; init; }

    /// <summary>What is later was not known.</summary>
    public required Heard Heard { get; init; }

    /// <summary>Of the best item; null where there was none.</summary>
    public KnownPlace? BestPlace { get; init; }

    /// <summary>Conversations that nobody could have just then, of whatever medium: other turns had claimed them, or they rested. At most so many are named.</summary>
    public ImmutableArray<string> HeldBack { get; init; } = [];
}
