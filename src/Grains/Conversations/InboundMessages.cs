using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Conversations;

/// <summary>What comes from a channel, as legs and messages of a conversation.</summary>
internal static class InboundMessages
{
    public static Leg? OpenLeg(Conversation state, Inbound inbound) => state.Legs.LastOrDefault(leg =>
        leg.Channel == inbound.Channel && leg.Address == inbound.Address && leg.Medium == inbound.Medium
        && (leg.State != LegState.Ended || state.Status == ConversationStatus.Closed || !Spoken(leg.Medium)));

    public static Leg NewLeg(Inbound inbound, DateTimeOffset now, bool ended = false) => new()
    {
        Id = Ids.New(now),
        EntryPointId = inbound.EntryPointId,
        Channel = inbound.Channel,
        Medium = inbound.Medium,
        Address = inbound.Address,
        State = ended ? LegState.Ended : Spoken(inbound.Medium) ? LegState.Ringing : LegState.Connected,
        StartedAt = now,
        EndedAt = ended ? now : null,
    };

    /// <summary>Takes the message in, or says why not.</summary>
    public static Refusal? Receive(
        Change change, Inbound inbound, Leg leg, CustomerCard customer, QueueSettings queue, DateTimeOffset now)
    {
        var text = inbound.Message!;
        var decision = Messaging.FromCustomer(
            change.State, new IncomingMessage(leg.Id, text.Text, !text.Attachments.IsEmpty), queue, now);
        if (!change.Apply(decision)) return decision.Refusal;
        change.Say(new Message
        {
            ConversationId = change.State.Id,
            Number = change.State.LastMessage,
            At = change.State.ChangedAt,
            Author = new Author(AuthorKind.Customer, customer.Id, customer.Name),
            Channel = leg.Channel,
            LegId = leg.Id,
            Kind = text.Kind,
            Text = text.Text,
            Attachments = text.Attachments,
            ClientId = text.ClientId,
            // The customer may have quoted from a conversation that is over by now.
            ReplyTo = text.ReplyTo is > 0 and { } quoted && quoted < change.State.LastMessage ? quoted : null,
        });
        return null;
    }

    private static bool Spoken(Medium medium) => medium is Medium.Voice or Medium.Video or Medium.Callback;
}
