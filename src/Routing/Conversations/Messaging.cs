using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Numbered messages. The number of a stored message is the next state's <see cref="Conversation.LastMessage"/>.</summary>
public static class Messaging
{
    /// <summary>
    /// The customer wrote. It wakes what is quiet or parked; on a closed conversation closing words are kept without reopening, and
    /// during the owner's wrap-up it is theirs again at once, as long as the sticky wait where nobody had to be there. Anything else on a closed one is refused: <see cref="Reopening"/> comes first.
    /// </summary>
    public static Decision FromCustomer(Conversation conversation, IncomingMessage message, QueueSettings queue, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        switch (Reopening.Of(conversation, message, queue, turn.Now))
        {
            case ReopenKind.ToQueue or ReopenKind.Over: return Decision.WrongState(conversation, "message");
            case ReopenKind.ClosingWords:
                Received(turn, message, afterClose: true);
                return turn.Done();
            case ReopenKind.SameOwner:
                Reopening.ComeBack(turn);
                break;
        }

        var resting = conversation.Quiet || conversation.Status == ConversationStatus.Parked
            || (conversation.Status == ConversationStatus.Closed && !conversation.Medium.IsPresent());
        Activity.Wake(turn);
        Received(turn, message, afterClose: false);
        var c = turn.State;
        turn.State = c with
        {
            LastCustomerAt = turn.Now,
            UnansweredSince = c.Status is ConversationStatus.New or ConversationStatus.Bot ? null : c.UnansweredSince ?? turn.Now,
            Silence = c.Silence == SilenceStage.CustomerReminded ? SilenceStage.None : c.Silence,
        };
        if (resting) Activity.WaitForOwner(turn, queue);
        return turn.Done();
    }

    /// <summary>The owner or a participant wrote to the customer. The first one answers the contact; the owner takes what the customer writes by.</summary>
    /// <param name="conversation">Owned.</param>
    /// <param name="agentId">Who wrote.</param>
    /// <param name="legId">The leg that it goes out by.</param>
    /// <param name="profile">The owner's capacity profile.</param>
    /// <param name="now">The clock.</param>
    public static Decision FromAgent(Conversation conversation, string agentId, string? legId, CapacityProfile? profile, DateTimeOffset now)
    {
        if (conversation.OwnerId is null) return Decision.WrongState(conversation, "message");
        var owner = conversation.OwnerId == agentId;
        if (!owner && !conversation.Participants.Any(p => p.AgentId == agentId && p is { JoinedAt: not null, Role: ParticipantRole.Conference }))
            return Decision.Refused(conversation, RefusalKind.NotYours, $"message: the agent does not speak with the customer; the conversation is {conversation.Status}");
        var turn = new Turn(conversation, now);
        if (owner) Legs.Take(turn, profile, leg => leg.Medium.IsText());
        Numbered(turn);
        turn.Say(new MessageSent
        {
            Number = turn.State.LastMessage,
            LegId = legId,
            Sender = SenderKind.Agent,
            AgentId = agentId,
            ResponseSeconds = conversation.UnansweredSince is { } open ? Elapsed.Seconds(open, turn.Now) : null,
            First = conversation.FirstReplyAt is null,
        });
        turn.State = turn.State with
        {
            LastAgentAt = turn.Now,
            FirstReplyAt = conversation.FirstReplyAt ?? turn.Now,
            UnansweredSince = null,
            Silence = SilenceStage.None,
            Woken = owner ? null : turn.State.Woken,
        };
        if (MediumSwitch.Served(turn.State).IsText()) Answering.Mark(turn, agentId);
        return turn.Done();
    }

    /// <summary>The bot wrote. A bot and a person never both speak: refused outside state Bot.</summary>
    public static Decision FromBot(Conversation conversation, string botId, string? legId, DateTimeOffset now)
    {
        if (conversation.Status != ConversationStatus.Bot) return Decision.WrongState(conversation, "bot message");
        if (conversation.BotId != botId) return Decision.Refused(conversation, RefusalKind.NotYours, "bot message: another bot speaks");
        var turn = new Turn(conversation, now);
        Numbered(turn);
        turn.Say(new MessageSent { Number = turn.State.LastMessage, LegId = legId, Sender = SenderKind.Bot, SenderId = botId });
        return turn.Done();
    }

    /// <summary>A notice to the customer (position, reminder, after hours ...), in any state.</summary>
    public static Decision FromSystem(Conversation conversation, string? legId, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        Numbered(turn);
        turn.Say(new MessageSent { Number = turn.State.LastMessage, LegId = legId, Sender = SenderKind.System });
        return turn.Done();
    }

    /// <summary>Words for colleagues, or a line about what happened; in any state.</summary>
    public static Decision Note(Conversation conversation, string? agentId, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        Numbered(turn);
        turn.Say(new NoteAdded { Number = turn.State.LastMessage, AgentId = agentId });
        return turn.Done();
    }

    private static void Received(Turn turn, IncomingMessage message, bool afterClose)
    {
        Numbered(turn);
        turn.Say(new MessageReceived { Number = turn.State.LastMessage, LegId = message.LegId, AfterClose = afterClose });
    }

    private static void Numbered(Turn turn) => turn.State = turn.State with { LastMessage = turn.State.LastMessage + 1 };
}
