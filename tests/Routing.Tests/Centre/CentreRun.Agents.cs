using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Tests.Matching;

namespace OmniContact.Routing.Tests.Centre;

internal sealed partial class CentreRun
{
    private void Answer(Step step)
    {
        if (Any(step.A, c => c.Offer is not null) is not { Offer: { } offer } c) return;
        var queue = _centre.Settings(c);
        switch (step.B % 9)
        {
            case 0: _centre.Apply(Offering.Reject(c, offer.AgentId, offer.Fence, null, _centre.Presences[offer.AgentId].Rejected, queue, Now)); break;
            case 1: Refused(Offering.Accept(c, Of(CentreGen.Agents, CentreGen.Agents.IndexOf(offer.AgentId) + 1)!, offer.Fence, queue, Now), "a foreign accept"); break;
            case 2: Refused(Offering.Accept(c, offer.AgentId, offer.Fence + 1, queue, Now), "an accept of an offer that never was"); break;
            default: _centre.Apply(Offering.Accept(c, offer.AgentId, offer.Fence, queue, Now)); break;
        }
    }

    /// <summary>An answer to an offer that has ended, whatever has become of the conversation since.</summary>
    private void AnswerLate(Step step)
    {
        if (Witness.Over.Count == 0) return;
        var (id, agent, fence) = Witness.Over[step.A % Witness.Over.Count];
        var c = _centre.Conversations[id];
        Refused(
            step.B % 2 == 0 ? Offering.Accept(c, agent, fence, _centre.Settings(c), Now) : Offering.Reject(c, agent, fence, null, 0, _centre.Settings(c), Now),
            "a late answer");
    }

    private void Refused(Decision decision, string what)
    {
        Witness.Count(what);
        if (decision.Changed || decision.Refusal is null) Witness.Broken(Promise.LateAnswers, $"{decision.State.Id}: {what} was taken");
    }

    private void Work(Step step)
    {
        if (Any(step.A, c => c.OwnerId is not null) is not { OwnerId: { } owner } c) return;
        var queue = _centre.Settings(c);
        switch (step.B % 20)
        {
            case < 3: _centre.Apply(Messaging.FromAgent(c, owner, "l1", _centre.Profile(owner), Now)); break;
            case < 5: Connect(c); break;
            case 5: _centre.Apply(Transfers.ToAgent(c, owner, Of(CentreGen.Agents, step.C)!, Through(Of(CentreGen.Agents, step.C)!, c), queue, Now)); break;
            case 6 or 7: ToQueue(c, owner, Of(CentreGen.Queues, step.C)!); break;
            case 8: _centre.Apply(Transfers.Cancel(c, owner, Now)); break;
            case 9: _centre.Apply(Parking.Park(c, owner, Now.AddSeconds(10 + (step.C % 200)), Now)); break;
            case 10 when c.Status == ConversationStatus.Parked && HasRoom(owner, c.Medium): _centre.Apply(Parking.Unpark(c, owner, Now)); break;
            case 11 when c.QueueId is not null: _centre.Requeue(c, owner); break;
            case 12 or 13: Confer(c, owner, step); break;
            case 14: _centre.Apply(Conferencing.Leave(c, Of(c.Participants, step.C)?.AgentId ?? owner, owner, queue, Now)); break;
            case 15: _centre.Apply(Activity.Acknowledge(c, owner, Now)); break;
            case 16 when Of(CentreGen.Agents, step.C) is { } agent: _centre.Apply(Conferencing.Barge(c, agent, Cost(agent, c.Medium), Now)); break;
            default: _centre.Apply(Closing.Close(c, owner, CloseReason.Resolved, queue, Now)); break;
        }
    }

    private void ToQueue(Conversation c, string owner, string queueId) => _centre.Apply(Transfers.ToQueue(
        c, owner, new() { QueueId = queueId }, _centre.Admit(queueId, c, EntryReason.Transfer), _centre.Settings(c), Now));

    /// <summary>A queue of the colleague's that has a place for it.</summary>
    private string? Through(string agentId, Conversation c) => _centre.Presences[agentId].SignedIn
        ? _centre.Configuration.Agent(agentId)!.Queues.Select(membership => membership.QueueId).FirstOrDefault(id => _centre.Admit(id, c, EntryReason.Transfer).Admitted)
        : null;

    private void Confer(Conversation c, string owner, Step step)
    {
        if (Of(c.Participants, step.C) is { } guest) _centre.Apply(Conferencing.Join(c, guest.AgentId, Now));
        if (Of(CentreGen.Agents, step.C) is not { } agent || !HasRoom(agent, c.Medium)) return;
        _centre.Apply(Conferencing.Invite(_centre.Conversations[c.Id], owner, new()
        {
            AgentId = agent, Role = ParticipantRole.Consulted, Units = Cost(agent, c.Medium), ExpiresAt = Now.AddSeconds(20),
        }, Now));
    }

    private void Claim(Step step)
    {
        if (Any(step.A, c => c.Status is ConversationStatus.Queued or ConversationStatus.Offered) is not { } c) return;
        var agent = Of(CentreGen.Agents, step.B)!;
        var claim = new Claim { AgentId = agent, SeenFence = step.C % 5 == 0 ? c.Fence - 1 : c.Fence, Units = Cost(agent, c.Medium), ConfigurationVersion = 1, By = "sue" };
        if (step.D % 2 == 0) _centre.Apply(Claims.Force(c, claim, _centre.Settings(c), Now));
        else if (_centre.IsEligible(c, agent, _centre.Loads(agent))) _centre.Apply(Claims.Pull(c, claim, _centre.Settings(c), Now));
    }

    private void FinishWrapUp(Step step)
    {
        if (Any(step.A, c => !c.WrapUps.IsEmpty) is not { } c) return;
        _centre.Apply(Wrapping.Finish(c, Of(c.WrapUps, step.B)!.AgentId, null, _centre.Settings(c).WrapUp, Now));
    }

    private void Agent(Step step)
    {
        var agent = Of(CentreGen.Agents, step.A)!;
        var state = _centre.Presences[agent];
        switch (step.B % 12)
        {
            case 0: _centre.Keep(Devices.Disconnect(state, "browser", Now)); break;
            case 1: _centre.Keep(Breaks.Request(state, "lunch", _centre.LiveContacts(agent), new(), Now)); break;
            case 2: SignOut(agent); break;
            default: Return(agent); break;
        }
    }

    private void SignOut(string agent)
    {
        var open = _centre.Conversations.Values.Where(c => c.OwnerId == agent).Select(c => new OpenWork(c.Id, c.Medium)).ToImmutableArray();
        var choices = open.Select(work => new OpenWorkChoice(work.ConversationId, work.Medium.IsDeferred() ? OpenWorkAction.KeepForNextShift : OpenWorkAction.ToQueue));
        _centre.Keep(Presences.SignOut(_centre.Presences[agent], open, [.. choices], null, Now));
    }

    private void Return(string agent)
    {
        Connect(agent, voice: agent != "fay");
        if (_centre.Presences[agent].Kind != PresenceKind.Available || _centre.Presences[agent].PendingBreak is not null)
            _centre.Keep(Presences.BeAvailable(_centre.Presences[agent], null, Now));
    }

    private void Connect(string agent, bool voice) => _centre.Keep(Devices.Connect(_centre.Presences[agent], new("browser", "browser", voice, voice), Now));

    private void Connect(Conversation c)
    {
        if (c.Legs.FirstOrDefault(leg => leg.State == LegState.Ringing) is { } leg) _centre.Apply(Legs.Connect(c, leg.Id, _centre.Profile(c.OwnerId!), Now));
    }

    private void Finish(Conversation c)
    {
        if (c.Offer is { } offer) _centre.Apply(Offering.Accept(c, offer.AgentId, offer.Fence, _centre.Settings(c), Now));
        c = _centre.Conversations[c.Id];
        if (c is { OwnerId: { } owner, Waiting: null }) _centre.Apply(Closing.Close(c, owner, CloseReason.Resolved, _centre.Settings(c), Now));
        foreach (var wrapUp in _centre.Conversations[c.Id].WrapUps)
            _centre.Apply(Wrapping.Finish(_centre.Conversations[c.Id], wrapUp.AgentId, null, _centre.Settings(c).WrapUp, Now));
    }

    private bool HasRoom(string agent, Medium medium) => Capacity.CanTake(_centre.Profile(agent), _centre.Loads(agent), medium);

    private int Cost(string agent, Medium medium) => _centre.Profile(agent).Media[medium].Cost;
}
