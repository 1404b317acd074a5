using OmniContact.Agents;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    public Task<Result<AgentPart>> Offer(OfferRequest request) => Lease(request, (state, queue, now) =>
    {
        var policy = queue.Policy(state.Medium);
        return Offering.Make(state, new OfferTerms
        {
            AgentId = request.AgentId,
            QueueId = request.QueueId,
            Mode = state.Medium == Medium.Callback ? OfferMode.Ring : policy.OfferMode,
            ExpiresAt = now.AddSeconds(policy.OfferSeconds + (Settings.Agent(request.AgentId)?.OfferExtraSeconds ?? 0)),
            TurnAt = request.TurnAt,
            PlaceKnownAt = _placeKnownAt,
            ReadyAt = _placedAt is { } placed && request.RoomAt is { } room ? (placed > room ? placed : room) : null,
            ConfigurationVersion = request.ConfigurationVersion,
            Units = Cost(state, request.AgentId),
            Explanation = request.Explanation,
            Turn = request.Turn,
        }, PartSettings(state), now);
    });

    public Task<Result<AgentPart>> Claim(OfferRequest request, bool forced) => Lease(request, (state, queue, now) =>
    {
        var claim = new Claim
        {
            AgentId = request.AgentId,
            SeenFence = state.Fence,
            Units = Cost(state, request.AgentId),
            ConfigurationVersion = request.ConfigurationVersion,
            By = request.By,
            Explanation = request.Explanation,
        };
        return forced ? Claims.Force(state, claim, queue, now) : Claims.Pull(state, claim, queue, now);
    });

    public Task<Result<ConversationView>> Accept(string agentId, long fence) =>
        Apply((state, now) => Offering.Accept(state, agentId, fence, PartSettings(state), now));

    public Task<Result<ConversationView>> Reject(string agentId, long fence, string? reason, int rejectedBefore) =>
        Apply((state, now) => Offering.Reject(state, agentId, fence, reason, rejectedBefore, QueueSettings(state), now));

    public Task<Result<ConversationView>> Rescind(string agentId, long fence) =>
        Apply((state, now) => Offering.Rescind(state, agentId, fence, Routing.Conversations.Facts.RescindReason.AgentGone, now));

    public Task PreferredAway(string agentId) => Apply((state, now) => Queueing.EndPreferredWait(state, agentId, now));

    public Task<Result<ConversationView>> Acknowledge(string agentId) => Apply((state, now) => Activity.Acknowledge(state, agentId, now));

    public Task Attend(string agentId, double seconds)
    {
        if (_body is not null) _body = _body with { State = Activity.Attend(_body.State, agentId, seconds, time.GetUtcNow()) };
        return Task.CompletedTask;
    }

    public Task<Result<ConversationView>> Close(string agentId, CloseReason reason) =>
        Apply((state, now) => Closing.Close(state, agentId, reason, PartSettings(state), now));

    public Task<Result<ConversationView>> ExtendWrapUp(string agentId, int seconds) =>
        Apply((state, now) => Wrapping.Extend(state, agentId, seconds, WrapUpOf(state, agentId), now));

    public Task<Result<ConversationView>> Park(string agentId, DateTimeOffset until) =>
        Apply((state, now) => Parking.Park(state, agentId, until, now));

    public Task<Result<ConversationView>> Unpark(string agentId) =>
        Apply((state, now) => Parking.Unpark(state, agentId, now));

    private int Cost(Conversation state, string agentId) => Profile(agentId)?.Media.GetValueOrDefault(state.Medium)?.Cost ?? 0;

    private async Task<Result<AgentPart>> Lease(OfferRequest request, Func<Conversation, QueueSettings, DateTimeOffset, Decision> decide)
    {
        if (_body is null) return NotFound();
        var change = new Change(_body.State);
        var decision = decide(_body.State, QueueSettings(_body.State), time.GetUtcNow());
        if (!change.Apply(decision)) return decision.Refusal!;
        change.Answer = after => AgentParts.Of(after, request.AgentId);
        change.Guards.Add(new EpochGuard(Receivers.Agent, request.AgentId, request.AgentEpoch));
        change.Guards.Add(new EpochGuard(Receivers.Queue, request.QueueId, request.QueueEpoch));
        var outcome = await Commit(change);
        if (!outcome.Ok) return new Refusal(RefusalKind.Stale, $"{outcome.Name} is at epoch {outcome.Existing} by now");
        return AgentParts.Of(_body, request.AgentId);
    }

    private async Task<Result<ConversationView>> Apply(Func<Conversation, DateTimeOffset, Decision> decide)
    {
        if (_body is null) return NotFound();
        var change = new Change(_body.State);
        var decision = decide(_body.State, time.GetUtcNow());
        if (!change.Apply(decision)) return decision.Refusal!;
        if (!change.IsEmpty) await Commit(change);
        return _body.View();
    }
}
