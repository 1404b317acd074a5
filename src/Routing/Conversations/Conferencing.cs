using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Agents besides the owner: consulted, or in a conference. Owner and figures stay; the others are counted as assisted.</summary>
public static class Conferencing
{
    /// <summary>Most agents besides the owner, invited ones included.</summary>
    public const int MaximumParticipants = 8;

    /// <summary>The owner asks an agent in. It costs that agent units from now on; a customer on a spoken leg hears hold while the agents consult.</summary>
    public static Decision Invite(Conversation conversation, string ownerId, Invitation invitation, DateTimeOffset now)
    {
        if (Guard.FreeOwner(conversation, ownerId, "invite") is { } refusal) return Decision.Refused(conversation, refusal);
        if (conversation.OwnerId == invitation.AgentId || Find(conversation, invitation.AgentId) is not null)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"invite: agent {invitation.AgentId} takes part already");
        if (conversation.Participants.Length >= MaximumParticipants)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"invite: {MaximumParticipants} agents take part already, which is the limit");
        var turn = new Turn(conversation, now);
        if (invitation.ExpiresAt <= turn.Now)
            return Decision.Refused(conversation, RefusalKind.Invalid, $"invite: expiresAt {invitation.ExpiresAt:O} is not after {turn.Now:O}");
        Wrapping.Drop(turn, invitation.AgentId, WrapUpEnd.Again);
        turn.State = turn.State with { Participants = turn.State.Participants.Add(invitation.ToParticipant(ownerId, turn.Now)) };
        turn.Say(new ParticipantInvited
        {
            AgentId = invitation.AgentId, Role = invitation.Role, Units = invitation.Units, InvitedBy = ownerId, ExpiresAt = invitation.ExpiresAt,
        });
        return turn.Done();
    }

    public static Decision Join(Conversation conversation, string agentId, DateTimeOffset now)
    {
        if (Find(conversation, agentId) is not { } participant) return NotInvited(conversation, "join");
        if (participant.JoinedAt is not null) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        if (participant.ExpiresAt <= turn.Now)
            return Decision.Refused(conversation, RefusalKind.Stale, $"join: the invitation lapsed at {participant.ExpiresAt:O}");
        Replace(turn, participant with { JoinedAt = turn.Now });
        turn.Say(new ParticipantJoined { AgentId = agentId, Role = participant.Role, Units = participant.Units });
        if (participant.Role == ParticipantRole.Consulted) Legs.HoldAll(turn);
        return turn.Done();
    }

    /// <summary>A supervisor speaks with the customer from now on, asked or not (强插), and over capacity if need be.</summary>
    public static Decision Barge(Conversation conversation, string agentId, int units, DateTimeOffset now)
    {
        if (conversation is not { OwnerId: { } owner, Status: ConversationStatus.Active }) return Decision.WrongState(conversation, "barge in");
        if (owner == agentId) return Decision.Refused(conversation, RefusalKind.NotAllowed, "barge in: the agent owns it");
        var before = Find(conversation, agentId);
        if (before is { JoinedAt: not null }) return SetRole(conversation, owner, agentId, ParticipantRole.Conference, now);
        if (before is null && conversation.Participants.Length >= MaximumParticipants)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"barge in: {MaximumParticipants} agents take part already, which is the limit");
        var turn = new Turn(conversation, now);
        Wrapping.Drop(turn, agentId, WrapUpEnd.Again);
        var invitation = new Invitation { AgentId = agentId, Role = ParticipantRole.Conference, Units = units, ExpiresAt = turn.Now };
        var others = turn.State.Participants.RemoveAll(p => p.AgentId == agentId);
        turn.State = turn.State with { Participants = others.Add(invitation.ToParticipant(agentId, turn.Now) with { JoinedAt = turn.Now }) };
        turn.Say(new ParticipantJoined { AgentId = agentId, Role = ParticipantRole.Conference, Units = units, Barged = true });
        return turn.Done();
    }

    /// <summary>The owner turns a consultation into a conference, or back.</summary>
    public static Decision SetRole(Conversation conversation, string ownerId, string agentId, ParticipantRole role, DateTimeOffset now)
    {
        if (Guard.Owner(conversation, ownerId, "set role") is { } refusal) return Decision.Refused(conversation, refusal);
        if (Find(conversation, agentId) is not { JoinedAt: not null } participant) return NotInvited(conversation, "set role");
        if (participant.Role == role) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        Replace(turn, participant with { Role = role });
        turn.Say(new ParticipantRoleChanged { AgentId = agentId, Role = role });
        if (role == ParticipantRole.Consulted) Legs.HoldAll(turn);
        else ResumeUnlessConsulting(turn);
        return turn.Done();
    }

    /// <summary>The owner names who owns the conversation when they leave.</summary>
    public static Decision NameSuccessor(Conversation conversation, string ownerId, string agentId, DateTimeOffset now)
    {
        if (Guard.Owner(conversation, ownerId, "name successor") is { } refusal) return Decision.Refused(conversation, refusal);
        if (Find(conversation, agentId) is not { } participant) return NotInvited(conversation, "name successor");
        if (participant.Successor) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        turn.State = turn.State with { Participants = [.. turn.State.Participants.Select(p => p with { Successor = p.AgentId == agentId })] };
        turn.Say(new SuccessorNamed { AgentId = agentId });
        return turn.Done();
    }

    /// <summary>
    /// A participant leaves or declines, or is removed by the owner; or the owner leaves, and the named participant, else the one who
    /// joined first, owns it. An owner alone cannot leave: they close, transfer or give it back.
    /// </summary>
    /// <param name="conversation">With participants.</param>
    /// <param name="agentId">Who leaves.</param>
    /// <param name="by">Who decided it: the same agent, or the owner.</param>
    /// <param name="queue">Settings: wrap-up.</param>
    /// <param name="now">The clock.</param>
    public static Decision Leave(Conversation conversation, string agentId, string by, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.OwnerId == agentId && by == agentId) return OwnerLeaves(conversation, agentId, queue, now);
        if (by != agentId && Guard.Owner(conversation, by, "remove") is { } refusal) return Decision.Refused(conversation, refusal);
        if (Find(conversation, agentId) is not { } participant) return NotInvited(conversation, "leave");
        var turn = new Turn(conversation, now);
        Dismiss(turn, agentId, EndOf(participant, by != agentId), queue.WrapUp);
        return turn.Done();
    }

    /// <summary>
    /// An agent is gone (lost, signed out, removed) and wraps nothing up: a participant leaves; what an owner had belongs to the participant whom
    /// they named, else to the longest in the conference, but to nobody who was only asked for advice. Unchanged where nobody follows: it
    /// goes back to its queue.
    /// </summary>
    /// <param name="conversation">In any state.</param>
    /// <param name="agentId">Who is gone.</param>
    /// <param name="colleagueId">The only one who may follow an owner who named them on leaving; null = see above.</param>
    /// <param name="now">The clock.</param>
    public static Decision Depart(Conversation conversation, string agentId, string? colleagueId, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        if (Find(conversation, agentId) is { } participant) Dismiss(turn, agentId, EndOf(participant, removed: false));
        else if (conversation.OwnerId == agentId && First(conversation.Participants.Where(p => Follows(p, colleagueId))) is { } heir)
        {
            Transfers.CallOff(turn, TransferOutcome.Overtaken);
            Succeed(turn, heir, null);
        }

        return turn.Done();
    }

    private static bool Follows(Participant participant, string? colleagueId) =>
        colleagueId is null ? participant.Successor || participant.Role == ParticipantRole.Conference : participant.AgentId == colleagueId;

    internal static void Lapse(Turn turn)
    {
        foreach (var late in turn.State.Participants.Where(p => p.JoinedAt is null && p.ExpiresAt <= turn.At))
            Dismiss(turn, late.AgentId, ParticipantEnd.Lapsed);
    }

    internal static void DismissAll(Turn turn, ParticipantEnd reason)
    {
        foreach (var participant in turn.State.Participants) Dismiss(turn, participant.AgentId, reason);
    }

    internal static void Dismiss(Turn turn, string agentId, ParticipantEnd reason, WrapUpPolicy? wrapUp = null)
    {
        if (Find(turn.State, agentId) is not { } participant) return;
        turn.State = turn.State with { Participants = turn.State.Participants.Remove(participant) };
        turn.Say(new ParticipantLeft
        {
            AgentId = agentId, Role = participant.Role, Reason = reason, Seconds = Elapsed.Seconds(participant.JoinedAt, turn.At),
        });
        if (participant.JoinedAt is { } joined && wrapUp is not null) Wrapping.Begin(turn, agentId, joined, participant.Units, participant.Units, wrapUp, turn.State.QueueOfPart());
        if (reason is not (ParticipantEnd.Closed or ParticipantEnd.ConversationMoved)) ResumeUnlessConsulting(turn);
    }

    private static Decision OwnerLeaves(Conversation conversation, string ownerId, QueueSettings queue, DateTimeOffset now)
    {
        if (Guard.FreeOwner(conversation, ownerId, "leave") is { } refusal) return Decision.Refused(conversation, refusal);
        if (First(conversation.Participants) is not { } heir)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, "leave: nobody else takes part; close it, transfer it or give it back");
        var turn = new Turn(conversation, now);
        Succeed(turn, heir, queue.WrapUp);
        return turn.Done();
    }

    private static Participant? First(IEnumerable<Participant> participants) => participants.Where(p => p.JoinedAt is not null)
        .OrderByDescending(p => p.Successor).ThenBy(p => p.JoinedAt).ThenBy(p => p.AgentId, StringComparer.Ordinal).FirstOrDefault();

    private static void Succeed(Turn turn, Participant heir, WrapUpPolicy? wrapUp)
    {
        var owner = turn.State.OwnerId;
        turn.State = turn.State with { Fence = turn.State.Fence + 1 };
        Ownership.End(turn, OwnershipEnd.Left, wrapUp);
        Ownership.Begin(turn, heir.AgentId, OwnershipOrigin.Succeeded, heir.Units, owner);
    }

    /// <summary>The customer is on hold as long as somebody is being consulted.</summary>
    private static void ResumeUnlessConsulting(Turn turn)
    {
        if (!turn.State.Participants.Any(p => p is { Role: ParticipantRole.Consulted, JoinedAt: not null })) Legs.ResumeAll(turn);
    }

    private static ParticipantEnd EndOf(Participant participant, bool removed) => participant.JoinedAt is null
        ? removed ? ParticipantEnd.Withdrawn : ParticipantEnd.Declined
        : removed ? ParticipantEnd.Removed : ParticipantEnd.Left;

    private static Participant? Find(Conversation conversation, string agentId) =>
        conversation.Participants.FirstOrDefault(participant => participant.AgentId == agentId);

    private static void Replace(Turn turn, Participant changed) => turn.State = turn.State with
    {
        Participants = [.. turn.State.Participants.Select(p => p.AgentId == changed.AgentId ? changed : p)],
    };

    private static Decision NotInvited(Conversation conversation, string move) =>
        Decision.Refused(conversation, RefusalKind.WrongState, $"{move}: the agent takes no part; the conversation is {conversation.Status}");
}
