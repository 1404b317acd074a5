using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>Several agents in one conversation.</summary>
internal sealed partial class ConversationGrain
{
    public async Task<Result<ConversationView>> Invite(InvitationRequest request)
    {
        if (_body is null) return NotFound();
        var (state, change) = (_body.State, new Change(_body.State));
        if (Settings.Agent(request.AgentId) is { } agent && agent.Simulated != state.Simulated)
            return new Refusal(RefusalKind.NotAllowed, "invite: simulated and real contacts are never mixed");
        if (state.Medium != request.Medium) return new Refusal(RefusalKind.Stale, $"invite: it has become a {state.Medium} meanwhile; try again");
        var now = time.GetUtcNow();
        var invitation = new Invitation
        {
            AgentId = request.AgentId,
            Role = request.Role,
            Units = Cost(state, request.AgentId),
            ExpiresAt = now.AddSeconds(PartSettings(state).TransferSeconds),
        };
        var decision = Conferencing.Invite(state, request.By, invitation, now);
        if (!change.Apply(decision)) return decision.Refusal!;
        // Not before the invitation: by that it is known as its question.
        if (request.Note is { Length: > 0 } note && Note(change, request.By, note) is { } fault) return fault;
        change.Guards.Add(new EpochGuard(Receivers.Agent, request.AgentId, request.AgentEpoch));
        var outcome = await Commit(change);
        return outcome.Ok ? _body.View() : new Refusal(RefusalKind.Stale, $"{outcome.Name} is at epoch {outcome.Existing} by now");
    }

    public Task<Result<ConversationView>> Join(string agentId) => Apply((state, now) => Conferencing.Join(state, agentId, now));

    public Task<Result<ConversationView>> SetRole(string ownerId, string agentId, ParticipantRole role) =>
        Apply((state, now) => Conferencing.SetRole(state, ownerId, agentId, role, now));

    public Task<Result<ConversationView>> NameSuccessor(string ownerId, string agentId) =>
        Apply((state, now) => Conferencing.NameSuccessor(state, ownerId, agentId, now));

    public async Task<Result<ConversationView>> LeaveTalk(string agentId, string by, string? successorId)
    {
        if (_body is null) return NotFound();
        var (change, now) = (new Change(_body.State), time.GetUtcNow());
        if (successorId is not null && Named(change, agentId, successorId, now) is { } fault) return fault;
        var decision = Conferencing.Leave(change.State, agentId, by, PartSettings(_body.State), now);
        if (!change.Apply(decision)) return decision.Refusal!;
        await Commit(change);
        return _body.View();
    }

    public Task<Result<ConversationView>> CancelTransfer(string agentId) => Apply((state, now) => Transfers.Cancel(state, agentId, now));

    /// <summary>One who has not joined cannot follow.</summary>
    private static Refusal? Named(Change change, string ownerId, string successorId, DateTimeOffset now)
    {
        if (!change.State.Participants.Any(one => one.AgentId == successorId && one.JoinedAt is not null))
            return new Refusal(RefusalKind.NotAllowed, $"leave: agent {successorId} has not joined");
        var decision = Conferencing.NameSuccessor(change.State, ownerId, successorId, now);
        return change.Apply(decision) ? null : decision.Refusal;
    }
}
