using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Server.Demo.Centre;

/// <summary>A contact that is over, told step by step through the same decisions as one of today, only earlier.</summary>
internal sealed class PastContact(CustomerCard customer, AgentSettings agent, QueueSettings queue, Leg leg)
{
    private readonly List<ConversationFact> _facts = [];
    private readonly List<Message> _messages = [];
    private Conversation _state = null!;
    private DateTimeOffset _now;

    /// <summary>The customer opens with the first words.</summary>
    public void Begin(NewConversation start, string opening, DateTimeOffset at)
    {
        _now = at;
        Take(Starting.Inbound(start, _now));
        FromCustomer(opening, 0);
        Take(Queueing.Enqueue(_state, new QueueEntry { QueueId = queue.Id }, _now));
        Event("queued", ("queueId", queue.Id));
    }

    public void Answered(int afterSeconds)
    {
        _now = _now.AddSeconds(afterSeconds);
        var terms = new OfferTerms
        {
            AgentId = agent.Id, QueueId = queue.Id, Mode = OfferMode.Ring, ExpiresAt = _now.AddSeconds(20), TurnAt = _now, ConfigurationVersion = 1, Units = 0,
        };
        Take(Offering.Make(_state, terms, queue, _now));
        Take(Offering.Accept(_state, agent.Id, _state.Offer!.Fence, queue, _now));
        Event("accepted", ("agent", agent.DisplayName.For(_state.Language)));
    }

    public void FromCustomer(string text, int afterSeconds)
    {
        _now = _now.AddSeconds(afterSeconds);
        Take(Messaging.FromCustomer(_state, new IncomingMessage(leg.Id, text), queue, _now));
        Say(new Author(AuthorKind.Customer, customer.Id, customer.Name), text);
    }

    public void FromAgent(string text, int afterSeconds)
    {
        _now = _now.AddSeconds(afterSeconds);
        Take(Messaging.FromAgent(Activity.Attend(_state, agent.Id, afterSeconds, _now), agent.Id, leg.Id, null, _now));
        Say(new Author(AuthorKind.Agent, agent.Id, agent.DisplayName.For(_state.Language)), text);
    }

    /// <summary>Closed and wrapped up with a code.</summary>
    public CommitUnit End(string code, int afterSeconds)
    {
        _now = _now.AddSeconds(afterSeconds);
        Take(Closing.Close(_state, agent.Id, CloseReason.Resolved, queue, _now));
        Event("closed", ("reason", OmniJson.Name(CloseReason.Resolved)));
        Take(Wrapping.Finish(_state, agent.Id, queue.WrapUp.Codes.Contains(code) ? code : null, queue.WrapUp, _now.AddSeconds(10)));
        var body = new ConversationBody { State = _state with { Version = 1 }, Customer = customer, Preview = _messages.Last(message => message.Kind == MessageKind.Text) };
        return new CommitUnit
        {
            Owner = $"demo/{_state.Id}",
            Conversation = new RowWrite<ConversationRow>(ConversationRows.Of(body), 0),
            Messages = [.. _messages.Select(message => ConversationRows.Of(message, customer.Id))],
            Facts = [.. _facts.Select(fact => ConversationRows.Of(fact with { Version = 1 }))],
        };
    }

    private void Take(Decision decision)
    {
        if (decision.Refusal is { } refusal) throw new InvalidOperationException($"a past contact of the demo is not possible: {refusal.Reason}");
        _state = decision.State;
        _facts.AddRange(decision.Facts);
    }

    private void Say(Author author, string text) => _messages.Add(Line(author) with { Text = text });

    private void Event(string name, (string Key, string Value) value)
    {
        _state = _state with { LastMessage = _state.LastMessage + 1 };
        _messages.Add(Line(new Author(AuthorKind.System, null, null)) with
        {
            Kind = MessageKind.System, Event = name, Values = ImmutableDictionary<string, string>.Empty.Add(value.Key, value.Value),
        });
    }

    private Message Line(Author author) => new()
    {
        ConversationId = _state.Id, Number = _state.LastMessage, At = _now, Author = author, Channel = leg.Channel, LegId = leg.Id, Delivery = DeliveryState.Read,
    };
}
