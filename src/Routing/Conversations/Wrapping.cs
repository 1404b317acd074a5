using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Routing.WrapUps;

namespace OmniContact.Routing.Conversations;

/// <summary>After-contact work: belongs to an agent's part, and keeps only that conversation's units.</summary>
public static class Wrapping
{
    /// <summary>Recorded when no code was required and none was given, or when the time was over.</summary>
    public const string NoneGiven = "none given";

    /// <summary>Adds seconds to a timed wrap-up, up to <see cref="WrapUpPolicy.MaximumSeconds"/> in all.</summary>
    public static Decision Extend(Conversation conversation, string agentId, int seconds, WrapUpPolicy policy, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        if (Find(conversation, agentId, turn.Now) is not { } wrapUp) return None(conversation, "extend wrap-up");
        if (!policy.Extendable) return Decision.Refused(conversation, RefusalKind.NotAllowed, "extend wrap-up: the queue does not allow it");
        if (seconds is < 1 or > WrapUpPolicy.MaximumSeconds)
            return Decision.Refused(conversation, RefusalKind.Invalid, $"extend wrap-up: seconds {seconds} is not within 1..{WrapUpPolicy.MaximumSeconds}");
        if (wrapUp.Until is not { } until) return Decision.Unchanged(conversation);
        if (until.AddSeconds(seconds) > wrapUp.Since.AddSeconds(WrapUpPolicy.MaximumSeconds))
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"extend wrap-up: it may take {WrapUpPolicy.MaximumSeconds} s in all");
        turn.State = conversation with { WrapUps = conversation.WrapUps.Replace(wrapUp, wrapUp with { Until = until.AddSeconds(seconds) }) };
        turn.Say(new WrapUpExtended { AgentId = agentId, Until = until.AddSeconds(seconds) });
        return turn.Done();
    }

    /// <summary>The agent is done and says with what outcome.</summary>
    /// <param name="conversation">The agent is in wrap-up.</param>
    /// <param name="agentId">Who.</param>
    /// <param name="code">The outcome; null for none.</param>
    /// <param name="policy">Of the queue that gave the part.</param>
    /// <param name="now">The clock.</param>
    /// <param name="filled">Its form; null where it has none.</param>
    public static Decision Finish(
        Conversation conversation, string agentId, string? code, WrapUpPolicy policy, DateTimeOffset now, FilledForm? filled = null)
    {
        var turn = new Turn(conversation, now);
        if (Find(conversation, agentId, turn.Now) is not { } wrapUp) return None(conversation, "finish wrap-up");
        if (string.IsNullOrEmpty(code) && policy.CodeRequired)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, "finish wrap-up: a code is required");
        if (!string.IsNullOrEmpty(code) && !policy.Codes.IsEmpty && !policy.Codes.Contains(code))
            return Decision.Refused(conversation, RefusalKind.Invalid, $"finish wrap-up: code '{code}' is not one of the queue's");
        if (filled?.Faults().ToArray() is { Length: > 0 } faults)
            return Decision.Refused(conversation, RefusalKind.Invalid, $"finish wrap-up: {string.Join("; ", faults.Select(fault => $"{fault.Where} {fault.Text}"))}");
        End(turn, wrapUp, code, WrapUpEnd.Done, filled);
        return turn.Done();
    }

    internal static void Begin(Turn turn, string agentId, DateTimeOffset? acceptedAt, int units, int activeUnits, WrapUpPolicy policy, string? queueId,
        double? workedSeconds = null)
    {
        if (policy.Mode == WrapUpMode.None) return;
        Drop(turn, agentId, WrapUpEnd.Again);
        DateTimeOffset? until = policy.Mode == WrapUpMode.Timed ? turn.At.AddSeconds(policy.Seconds) : null;
        turn.State = turn.State with
        {
            WrapUps = turn.State.WrapUps.Add(new()
            {
                AgentId = agentId, AcceptedAt = acceptedAt, Since = turn.At, Until = until,
                Units = units, ActiveUnits = activeUnits, Medium = MediumSwitch.Served(turn.State), QueueId = queueId, WorkedSeconds = workedSeconds,
            }),
        };
        turn.Say(new WrapUpBegan { AgentId = agentId, QueueId = queueId, Units = units, Until = until });
    }

    internal static void Drop(Turn turn, string agentId, WrapUpEnd reason)
    {
        if (turn.State.WrapUps.FirstOrDefault(w => w.AgentId == agentId) is { } wrapUp) End(turn, wrapUp, null, reason);
    }

    internal static void Expire(Turn turn)
    {
        foreach (var wrapUp in turn.State.WrapUps.Where(w => w.Until <= turn.At)) End(turn, wrapUp, null, WrapUpEnd.Time);
    }

    private static void End(Turn turn, WrapUp wrapUp, string? code, WrapUpEnd reason, FilledForm? filled = null)
    {
        var (c, recorded) = (turn.State, string.IsNullOrEmpty(code) ? NoneGiven : code);
        var last = wrapUp.AgentId == c.LastOwnerId && c.Status == ConversationStatus.Closed;
        turn.State = c with
        {
            WrapUps = c.WrapUps.Remove(wrapUp),
            WrapUpCode = last ? recorded : c.WrapUpCode,
            Category = last ? filled?.Category ?? c.Category : c.Category,
        };
        turn.Say(new WrapUpEnded
        {
            AgentId = wrapUp.AgentId, QueueId = wrapUp.QueueId, Code = recorded, Seconds = Elapsed.Seconds(wrapUp.Since, turn.At), Reason = reason,
            WorkedSeconds = wrapUp.WorkedSeconds, FormId = filled?.Form.Id, Category = filled?.Category,
            Values = filled?.Values ?? ImmutableDictionary<string, string>.Empty,
        });
    }

    private static WrapUp? Find(Conversation conversation, string agentId, DateTimeOffset now) =>
        conversation.WrapUps.FirstOrDefault(w => w.AgentId == agentId && (w.Until is null || w.Until > now));

    private static Decision None(Conversation conversation, string move) =>
        Decision.Refused(conversation, RefusalKind.WrongState, $"{move}: the agent is not in wrap-up; the conversation is {conversation.Status}");
}
