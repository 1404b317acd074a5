using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Simulation.Arrivals;
using OmniContact.Simulation.Distributions;

namespace OmniContact.Simulation.Scenarios;

/// <summary>Contacts that come alike and are served alike. Times in seconds.</summary>
internal sealed record ContactType
{
    public required string Id { get; init; }

    public Medium Medium { get; init; } = Medium.Voice;

    /// <summary>The queue where it waits; several types may share one.</summary>
    public required string QueueId { get; init; }

    public required ArrivalPlan Arrivals { get; init; }

    /// <summary>Spoken work, or work done in one go; null where <see cref="Talk"/> says how it is written.</summary>
    public ByGroup? Service { get; init; }

    /// <summary>Written work: turns of words and silences; null where it is done in one go.</summary>
    public Talk? Talk { get; init; }

    /// <summary>After-contact work; null = none.</summary>
    public ByGroup? WrapUp { get; init; }

    /// <summary>How long it waits for an answer at most; null = for ever.</summary>
    public Distribution? Patience { get; init; }

    /// <summary>Those whom we did not serve try again; null = never.</summary>
    public Retrial? Retrial { get; init; }

    /// <summary>Skill name to level, required besides its queue's.</summary>
    public ImmutableDictionary<string, int> Skills { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Seconds of routing age.</summary>
    public int Credit { get; init; }
}
