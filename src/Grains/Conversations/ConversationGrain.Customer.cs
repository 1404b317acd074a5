using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    public async Task<Result<InboundReceipt>> Receive(Inbound inbound)
    {
        if (_body is null) return NotFound();
        return InboundRules.Fault(inbound) ?? await Retried(() => TryReceive(inbound));
    }

    private async Task<Result<InboundReceipt>> TryReceive(Inbound inbound)
    {
        var now = time.GetUtcNow();
        if (inbound.HasPage) _pageAt = now;
        var change = new Change(_body!.State);
        if (_body.State.Status == ConversationStatus.Closed && !await Reopens(change, inbound, now))
            return new Refusal(RefusalKind.WrongState, "receive: the conversation is Closed");
        var state = change.State;
        var leg = InboundMessages.OpenLeg(state, inbound);
        if (leg is null)
        {
            leg = InboundMessages.NewLeg(inbound, now);
            var joined = Legs.Add(state, leg, null, Profile(state.OwnerId), QueueSettings(state), now);
            if (!change.Apply(joined)) return joined.Refusal!;
        }
        if (inbound.Message is not null
            && InboundMessages.Receive(change, inbound, leg, _body.Customer, QueueSettings(state), now) is { } refusal) return refusal;
        return await Stored(inbound, change, _body.Customer);
    }

    /// <summary>
    /// Whether a closed conversation takes what came: closing words, its owner's in wrap-up, or queued again if its queue admits it,
    /// for the last owner first.
    /// </summary>
    private async Task<bool> Reopens(Change change, Inbound inbound, DateTimeOffset now)
    {
        if (inbound.Message is not { } text) return false;
        var state = change.State;
        var message = new IncomingMessage(null, text.Text, !text.Attachments.IsEmpty);
        var kind = Reopening.Of(state, message, QueueSettings(state), now);
        if (kind != ReopenKind.ToQueue) return kind != ReopenKind.Over;
        if (!inbound.Medium.IsText() || state.QueueId is not { } queueId) return false;
        var last = _body!.Customer with { LastAgentId = state.LastOwnerId, LastAgentAt = state.ClosedAt };
        var placed = await Place(Route.To(queueId), change, last, inbound.PreferredAgentId, EntryReason.Reopened);
        return placed.Entry is { } entry && change.Apply(Reopening.Reopen(state, entry, now));
    }

    public Task<Result<ConversationView>> CustomerLeft() =>
        Apply((state, now) => Closing.CustomerLeft(state, PartSettings(state), now));

    public async Task MarkRead(AuthorKind by, long upTo)
    {
        if (_body is null) return;
        // An activation begins with none of the messages.
        if (_tail.MissesBefore(_body.State.LastMessage) is { } first)
            _tail.AddEarlier((await store.MessagesBefore(Key, first, MessageTail.Capacity)).Select(row => OmniJson.Read<Message>(row.Body)));
        var change = new Change(_body.State) { MessageChanges = _tail.MarkRead(by, upTo) };
        if (!change.IsEmpty) await Commit(change);
    }

    /// <summary>Commits what came in; a repeat of the provider's id gets the first answer.</summary>
    private async Task<Result<InboundReceipt>> Stored(Inbound inbound, Change change, CustomerCard customer)
    {
        var receipt = new InboundReceipt
        {
            CustomerId = change.State.CustomerId,
            ConversationId = Key,
            Number = change.Messages.Count == 0 ? 0 : change.Messages[0].Number,
        };
        change.Answer = _ => receipt;
        if (inbound.ProviderId is { } id)
            change.Uniques.Add(new UniqueRow(UniqueScopes.Provider(inbound.EntryPointId), id, Repeats.Write(receipt)));
        if (change.IsEmpty) return receipt;
        var outcome = await Commit(change, customer);
        return outcome.Status switch
        {
            CommitStatus.Committed => receipt,
            CommitStatus.NameTaken => Repeats.Read(outcome.Existing!),
            _ => new Refusal(RefusalKind.Stale, $"{outcome.Name} changed meanwhile; try again"),
        };
    }
}
