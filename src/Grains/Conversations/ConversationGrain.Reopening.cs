using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    public async Task<Result<ConversationView>> Reopen(ReopenRequest request)
    {
        if (_body is null) return NotFound();
        var (state, change) = (_body.State, new Change(_body.State));
        if (state.Medium != request.Medium) return new Refusal(RefusalKind.Stale, $"reopen: it has become a {state.Medium} meanwhile; try again");
        var decision = Reopening.ByOwner(state, request.AgentId, Cost(state, request.AgentId), time.GetUtcNow());
        if (!change.Apply(decision)) return decision.Refusal!;
        change.Guards.Add(new EpochGuard(Receivers.Agent, request.AgentId, request.AgentEpoch));
        var outcome = await Commit(change);
        return outcome.Ok ? _body.View() : new Refusal(RefusalKind.Stale, $"{outcome.Name} is at epoch {outcome.Existing} by now");
    }
}
