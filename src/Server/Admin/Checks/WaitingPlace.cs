using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Server.Admin.Checks;

/// <summary>An item's place in a queue as its facts tell it.</summary>
internal sealed record WaitingPlace
{
    public required string ConversationId { get; init; }
    public required string QueueId { get; init; }
    public required Medium Medium { get; init; }
    public required bool Simulated { get; init; }
    public required DateTimeOffset EnqueuedAt { get; init; }
    /// <summary>When the latest change that could better its place was recorded; it was acknowledged a little later.</summary>
    public required DateTimeOffset Since { get; init; }
    public required int Credit { get; init; }
    public required ImmutableDictionary<string, int> Skills { get; init; }
    public ImmutableArray<Bar> Bars { get; init; } = [];
    public PreferredAgent? Preferred { get; init; }
    public bool Offered { get; init; }

    public static WaitingPlace Of(Enqueued fact) => new()
    {
        ConversationId = fact.ConversationId,
        QueueId = fact.QueueId!,
        Medium = fact.Medium,
        Simulated = fact.Simulated,
        EnqueuedAt = fact.EnqueuedAt,
        Since = fact.RecordedAt,
        Credit = fact.Credit,
        Skills = fact.RequiredSkills,
        Bars = fact.Bars,
        Preferred = fact.Preferred,
    };

    public WaitingPlace After(ConversationFact fact) => fact switch
    {
        OfferMade => this with { Offered = true },
        OfferRejected { BarredUntil: { } until } => Back(fact) with { Bars = Bars.Add(new Bar(fact.AgentId!, until)) },
        OfferLapsed { BarredUntil: { } until } => Back(fact) with { Bars = Bars.Add(new Bar(fact.AgentId!, until)) },
        OfferRejected or OfferLapsed or OfferRescinded => Back(fact),
        CreditChanged credit => this with { Credit = credit.After, Since = fact.RecordedAt },
        PreferredWaitBegan began => this with { Preferred = began.Preferred },
        PreferredWaitEnded => this with { Preferred = null, Since = fact.RecordedAt },
        MediumChanged => this with { Medium = fact.Medium, Since = fact.RecordedAt },
        _ => this,
    };

    public bool Prefers(string agentId, DateTimeOffset at) => Preferred is { } preferred && preferred.AgentId == agentId && preferred.Until > at;

    /// <summary>In the same queue and medium only: there the target is the same, and the agent had room for the other one.</summary>
    public bool IsBetterThan(WaitingPlace taken) =>
        QueueId == taken.QueueId && Medium == taken.Medium && Simulated == taken.Simulated
        && EnqueuedAt.AddSeconds(-Credit) < taken.EnqueuedAt.AddSeconds(-taken.Credit);

    public bool Fits(AgentSettings agent, ConfigurationSnapshot configuration, DateTimeOffset at) =>
        !Offered && Since < at
        && (Preferred is null || Preferred.Until <= at)
        && !Bars.Any(bar => bar.AgentId == agent.Id && bar.Until > at)
        && HasAll(agent, Skills)
        && HasAll(agent, configuration.Queue(QueueId)?.RequiredSkills ?? ImmutableDictionary<string, int>.Empty);

    private WaitingPlace Back(ConversationFact fact) => this with { Offered = false, Since = fact.RecordedAt };

    private static bool HasAll(AgentSettings agent, ImmutableDictionary<string, int> required) =>
        required.All(skill => agent.Skills.GetValueOrDefault(skill.Key) >= skill.Value);
}
