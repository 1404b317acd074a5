using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Simulation.Distributions;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Simulation.Engine;

/// <summary>A type of contacts, made ready.</summary>
internal sealed class TypePlan
{
    private readonly Waiting _waiting;
    private readonly WaitingItem _item;

    public TypePlan(int number, ContactType type, Plan plan)
    {
        (Number, Type) = (number, type);
        Queue = plan.QueueIds.IndexOf(type.QueueId);
        Service = [.. plan.Groups.Select(group => type.Service?.Of(group.Group.Id))];
        WrapUp = [.. plan.Groups.Select(group => type.WrapUp?.Of(group.Group.Id))];
        var settings = plan.Scenario.Configuration.Queue(type.QueueId)!;
        TargetSeconds = settings.Policy(type.Medium).TargetSeconds;
        ShortSeconds = settings.ShortAbandonSeconds;
        _waiting = new Waiting { QueueId = type.QueueId, EnqueuedAt = default, SegmentAt = default, RequiredSkills = type.Skills };
        _item = new WaitingItem { ConversationId = "", Version = 1, Medium = type.Medium, Credit = type.Credit, Waiting = _waiting };
    }

    public int Number { get; }

    public ContactType Type { get; }

    /// <summary>Number of the queue.</summary>
    public int Queue { get; }

    /// <summary>By group.</summary>
    public ImmutableArray<Distribution?> Service { get; }

    /// <summary>By group; null = none.</summary>
    public ImmutableArray<Distribution?> WrapUp { get; }

    public int TargetSeconds { get; }

    /// <summary>An abandonment below this wait is short.</summary>
    public int ShortSeconds { get; }

    /// <summary>How it waits from now on.</summary>
    public WaitingItem Item(Contact contact, DateTimeOffset since) => _item with
    {
        ConversationId = contact.Id,
        Waiting = contact.Conversation?.Waiting ?? _waiting with { EnqueuedAt = since, SegmentAt = since },
    };
}
