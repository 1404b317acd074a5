using System.Globalization;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    public async Task<Result<Message>> Send(string agentId, OutgoingText text)
    {
        if (_body is null) return NotFound();
        if (InboundRules.Fault(text) is { } fault) return fault;
        if (text.ReplyTo is { } quoted && (quoted < 1 || quoted > _body.State.LastMessage))
            return new Refusal(RefusalKind.Invalid, $"replyTo: there is no message {quoted}");
        var (state, now) = (_body.State, time.GetUtcNow());
        var leg = Legs.ForWords(state);
        var change = new Change(state);
        var decision = text.Kind == MessageKind.Note
            ? Messaging.Note(state, agentId, now)
            : Messaging.FromAgent(state, agentId, leg?.Id, Profile(state.OwnerId), now);
        // Who may no longer speak may still ask what became of what was said before.
        if (!change.Apply(decision)) return await SentBefore(agentId, text) ?? (Result<Message>)decision.Refusal!;
        var message = Spoken(agentId, text, leg, change.State);
        change.Say(message);
        change.Answer = _ => message;
        if (text.ClientId is { } id)
            change.Uniques.Add(new UniqueRow(UniqueScopes.Sent(Key, agentId), id, message.Number.ToString(CultureInfo.InvariantCulture)));
        var outcome = await Commit(change);
        return outcome.Status == CommitStatus.NameTaken ? await Said(outcome.Existing!) : message;
    }

    public async Task<Result<ConversationView>> Transfer(string agentId, TransferRequest request)
    {
        if (_body is null) return NotFound();
        if (request.QueueId is null == request.AgentId is null)
            return new Refusal(RefusalKind.Invalid, "transfer: exactly one of queueId and agentId is needed");
        if (Mixes(request)) return new Refusal(RefusalKind.NotAllowed, "transfer: simulated and real contacts are never mixed");
        return await Retried(() => TryTransfer(agentId, request));
    }

    private async Task<Result<ConversationView>> TryTransfer(string agentId, TransferRequest request)
    {
        var change = new Change(_body!.State);
        if (request.Note is { Length: > 0 } note && Note(change, agentId, note) is { } fault) return fault;
        var decision = request.QueueId is { } queueId
            ? await ToQueue(change, agentId, queueId)
            : await ToAgent(change, agentId, request.AgentId!);
        if (!change.Apply(decision)) return await GivenUp(change, decision.Refusal!);
        var outcome = await Commit(change);
        return outcome.Ok ? _body.View() : new Refusal(RefusalKind.Stale, $"{outcome.Name} changed meanwhile; try again");
    }

    public async Task<Result<ConversationView>> Requeue(string agentId, string? colleagueId)
    {
        if (_body is null) return NotFound();
        var change = new Change(_body.State);
        change.Apply(Conferencing.Depart(_body.State, agentId, colleagueId, time.GetUtcNow()));
        if (change.IsEmpty) return await Retried(() => TryRequeue(agentId, colleagueId));
        await Commit(change);
        return _body.View();
    }

    private async Task<Result<ConversationView>> TryRequeue(string agentId, string? colleagueId)
    {
        var (state, change) = (_body!.State, new Change(_body.State));
        // What an agent began by themselves came from no queue: it goes where customers of its entry point go.
        if ((state.QueueId ?? Settings.EntryPoint(state.EntryPointId)?.DefaultQueueId) is not { } queueId)
            return new Refusal(RefusalKind.NotFound, $"requeue: entry point '{state.EntryPointId}' has no queue");
        var placed = await Place(Route.To(queueId), change, _body.Customer, colleagueId, EntryReason.Requeue);
        if (placed.Entry is null) return new Refusal(RefusalKind.QueueFull, $"requeue: queue {queueId} and its overflow hold their maximum");
        var decision = Queueing.Requeue(state, agentId, placed.Entry, 0, time.GetUtcNow());
        if (!change.Apply(decision)) return await GivenUp(change, decision.Refusal!);
        var outcome = await Commit(change);
        return outcome.Ok ? _body.View() : new Refusal(RefusalKind.Stale, $"{outcome.Name} changed meanwhile; try again");
    }

    /// <summary>What people write goes to people, what the simulation writes to the simulation.</summary>
    private bool Mixes(TransferRequest request)
    {
        var simulated = request.QueueId is { } queueId ? Settings.Queue(queueId)?.Simulated : Settings.Agent(request.AgentId!)?.Simulated;
        return simulated is not null && simulated != _body!.State.Simulated;
    }

    private async Task<Decision> ToQueue(Change change, string agentId, string queueId)
    {
        if (Settings.Queue(queueId) is null)
            return new Decision(change.State, [], new Refusal(RefusalKind.NotFound, $"there is no queue '{queueId}'"));
        var admission = await Admit(queueId, change, _body!.Customer with { DedicatedAgentId = null, LastAgentId = null }, null, EntryReason.Transfer);
        // Who took it over may serve another queue than it came from: there nobody could ask them.
        var (theirs, own) = (Settings.QueuesOf(agentId), change.State.QueueId);
        var wayBack = theirs.Contains(queueId) && (own is null || !theirs.Contains(own)) ? queueId : own;
        return Transfers.ToQueue(
            change.State, agentId, new QueueEntry { QueueId = queueId }, admission.Answer, QueueSettings(change.State), time.GetUtcNow(), wayBack);
    }

    private async Task<Decision> ToAgent(Change change, string agentId, string toAgentId) => Transfers.ToAgent(
        change.State, agentId, toAgentId, await QueueToward(change, toAgentId), QueueSettings(change.State), time.GetUtcNow());

    /// <summary>
    /// The conversation's own queue if the colleague is there, else one of the colleague's; null = none has a place. That is all it needs: for
    /// a colleague who is named it matters neither whether the queue is open nor who else is there.
    /// </summary>
    private async Task<string?> QueueToward(Change change, string toAgentId)
    {
        var own = change.State.QueueId;
        foreach (var queueId in Settings.QueuesOf(toAgentId).OrderByDescending(id => id == own))
        {
            if (!await Queued(queueId).IsSignedIn(toAgentId)) continue;
            var admission = await Admit(queueId, change, _body!.Customer with { DedicatedAgentId = null, LastAgentId = null }, null, EntryReason.Requeue);
            if (admission.Answer.Admitted) return queueId;
        }

        return null;
    }

    private Refusal? Note(Change change, string agentId, string note)
    {
        var text = new OutgoingText { Text = note, Kind = MessageKind.Note };
        if (InboundRules.Fault(text) is { } fault) return fault;
        change.Apply(Messaging.Note(change.State, agentId, time.GetUtcNow()));
        change.Say(Spoken(agentId, text, Legs.ForWords(change.State), change.State));
        return null;
    }

    private Message Spoken(string agentId, OutgoingText text, Leg? leg, Conversation state) => new()
    {
        ConversationId = Key,
        Number = state.LastMessage,
        At = state.ChangedAt,
        Author = new Author(AuthorKind.Agent, agentId, Settings.Agent(agentId)?.DisplayName.For(state.Language)),
        Channel = leg?.Channel ?? "task",
        LegId = leg?.Id ?? "",
        Kind = text.Kind,
        Text = text.Text,
        Attachments = text.Attachments,
        ClientId = text.ClientId,
        Mentions = text.Mentions,
        ReplyTo = text.ReplyTo,
        Event = text is { Kind: MessageKind.Note, Whisper: true } ? Message.Whisper : null,
    };

    private async Task<Message?> SentBefore(string agentId, OutgoingText text) =>
        text.ClientId is { } id && await store.FindUnique(UniqueScopes.Sent(Key, agentId), id) is { } number ? await Said(number) : null;

    private async Task<Message> Said(string number)
    {
        var found = long.Parse(number, CultureInfo.InvariantCulture);
        if (_tail.Find(found) is { } message) return message;
        var rows = await store.MessagesAfter(Key, found - 1, 1);
        return OmniJson.Read<Message>(rows[0].Body);
    }
}
