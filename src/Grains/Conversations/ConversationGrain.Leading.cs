using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Conversations;

/// <summary>What supervisors do about it.</summary>
internal sealed partial class ConversationGrain
{
    public Task<Result<ConversationView>> SetCredit(string by, int? seconds) =>
        Apply((state, now) => Crediting.Supervise(state, by, seconds, now));

    public Task<Result<ConversationView>> TakeOver(string agentId, string by) => Apply((state, now) =>
    {
        return Claims.TakeOver(state, new Claim
        {
            AgentId = agentId, SeenFence = state.Fence, Units = Cost(state, agentId), ConfigurationVersion = Settings.Version, By = by,
        }, PartSettings(state), now);
    });

    public Task<Result<ConversationView>> Barge(string agentId) =>
        Apply((state, now) => Conferencing.Barge(state, agentId, Cost(state, agentId), now));

    public async Task<Result<ConversationView>> MoveTo(string queueId) => _body is null ? NotFound() : await Retried(() => TryMoveTo(queueId));

    public async Task TellOfListener(string by)
    {
        if (_body is null) return;
        var change = new Change(_body.State);
        change.Line(number => LineMessages.Of(Lines.Listening(Settings.Agent(by)?.DisplayName.For(_body.State.Language) ?? by), _body.State, number));
        await Commit(change);
    }

    private async Task<Result<ConversationView>> TryMoveTo(string queueId)
    {
        var (state, change) = (_body!.State, new Change(_body.State));
        if (Settings.Queue(queueId) is not { } queue) return new Refusal(RefusalKind.NotFound, $"there is no queue '{queueId}'");
        if (queue.Simulated != state.Simulated) return new Refusal(RefusalKind.NotAllowed, "move: simulated and real contacts are never mixed");
        var decision = Queueing.Move(state, new Placement { Action = ExitAction.Queue, QueueId = queueId }, QueueSettings(state), time.GetUtcNow());
        if (!change.Apply(decision)) return decision.Refusal!;
        if (state.Waiting!.QueueId == queueId) return _body.View();
        var admission = await Admit(queueId, change, _body.Customer with { DedicatedAgentId = null, LastAgentId = null }, null, EntryReason.Overflow);
        if (admission.Answer.Refusal is { } closed) return await GivenUp(change, closed);
        var outcome = await Commit(change);
        return outcome.Ok ? _body.View() : new Refusal(RefusalKind.Stale, $"{outcome.Name} changed meanwhile; try again");
    }
}
