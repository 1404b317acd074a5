using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>Collects what one decision changes. It lives inside one call; callers see the <see cref="Decision"/> only.</summary>
internal sealed class Turn
{
    private readonly Conversation _before;
    private readonly ImmutableArray<ConversationFact>.Builder _facts = ImmutableArray.CreateBuilder<ConversationFact>();

    internal Turn(Conversation before, DateTimeOffset now)
    {
        _before = State = before;
        Now = At = now > before.ChangedAt ? now.ToUniversalTime() : before.ChangedAt;
    }

    internal Conversation State { get; set; }

    /// <summary>The clock of this turn; never earlier than the last change, whatever the caller's clock says.</summary>
    internal DateTimeOffset Now { get; }

    /// <summary>When what is being done took effect: a deadline's own instant when it is carried out late.</summary>
    internal DateTimeOffset At { get; private set; }

    internal void MoveTo(DateTimeOffset due) => At = due > At ? due : At;

    /// <summary>Begins to act at the instant of a deadline, which may lie before <see cref="Now"/>.</summary>
    internal static Turn StartingAt(Conversation before, DateTimeOffset now) => new(before, now) { At = before.ChangedAt };

    internal void Say(ConversationFact fact) => _facts.Add(fact with
    {
        ConversationId = State.Id,
        CustomerId = State.CustomerId,
        EntryPointId = State.EntryPointId,
        Version = _before.Version + 1,
        At = At,
        RecordedAt = Now,
        Medium = State.Medium,
        QueueId = fact.QueueId ?? State.QueueId,
        Simulated = State.Simulated,
    });

    internal Decision Done() => _facts.Count == 0
        ? Decision.Unchanged(_before)
        : new Decision(State with { Version = _before.Version + 1, ChangedAt = Now }, _facts.DrainToImmutable());
}
