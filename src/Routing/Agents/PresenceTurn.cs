using System.Collections.Immutable;
using OmniContact.Routing.Agents.Facts;

namespace OmniContact.Routing.Agents;

/// <summary>Collects what one decision changes; lives inside one call.</summary>
internal sealed class PresenceTurn
{
    private readonly PresenceState _before;
    private readonly ImmutableArray<AgentFact>.Builder _facts = ImmutableArray.CreateBuilder<AgentFact>();

    internal PresenceTurn(PresenceState before, DateTimeOffset now)
    {
        _before = State = before;
        Now = At = now > before.ChangedAt ? now.ToUniversalTime() : before.ChangedAt;
    }

    internal PresenceState State { get; set; }

    /// <summary>The clock of this turn; never earlier than the last change.</summary>
    internal DateTimeOffset Now { get; }

    /// <summary>When what is being done took effect.</summary>
    internal DateTimeOffset At { get; private set; }

    internal static PresenceTurn StartingAt(PresenceState before, DateTimeOffset now) => new(before, now) { At = before.ChangedAt };

    internal void MoveTo(DateTimeOffset due) => At = due > At ? due : At;

    internal void Say(AgentFact fact) => _facts.Add(fact with
    {
        AgentId = State.AgentId, Version = _before.Version + 1, At = At, RecordedAt = Now,
    });

    /// <summary>To another state; nothing happens when it is the present one.</summary>
    internal void Change(PresenceKind to, string? reason, string? by = null)
    {
        var before = State;
        if (before.Kind == to && before.Reason == reason) return;
        State = before with
        {
            Kind = to,
            Reason = reason,
            Since = At,
            AvailableSince = to == PresenceKind.Available ? At : before.AvailableSince,
            PendingBreak = to == PresenceKind.NotResponding ? before.PendingBreak : null,
            DeniedBreak = null,
            VoiceMisses = to == PresenceKind.Available ? 0 : before.VoiceMisses,
            TextMisses = to == PresenceKind.Available ? 0 : before.TextMisses,
            Rejected = to == PresenceKind.Offline ? 0 : before.Rejected,
        };
        Say(new AgentPresenceChanged
        {
            From = before.Kind,
            To = to,
            Reason = reason,
            FromReason = before.Reason,
            FromSeconds = Math.Round((At - before.Since).TotalSeconds, 3),
            By = by,
        });
    }

    internal PresenceDecision Done() => _facts.Count == 0
        ? PresenceDecision.Unchanged(_before)
        : new(State with { Version = _before.Version + 1, ChangedAt = Now }, _facts.DrainToImmutable());
}
