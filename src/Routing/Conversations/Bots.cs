using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>The time before a queue, or instead of one.</summary>
public static class Bots
{
    /// <summary>A bot or an IVR speaks: from New, or from a queue whose exit leads there. Repeated for the same bot it changes nothing.</summary>
    public static Decision Enter(Conversation conversation, string botId, DateTimeOffset now)
    {
        if (conversation.Status == ConversationStatus.Bot && conversation.BotId == botId) return Decision.Unchanged(conversation);
        if (conversation.Status is not (ConversationStatus.New or ConversationStatus.Queued)) return Decision.WrongState(conversation, "to bot");
        var turn = new Turn(conversation, now);
        Enter(turn, botId);
        return turn.Done();
    }

    internal static void Enter(Turn turn, string botId)
    {
        Answering.End(turn, SegmentOutcome.ToBot);
        Places.Leave(turn, PlaceLeftReason.Bot);
        turn.State = turn.State with { Status = ConversationStatus.Bot, BotId = botId, UnansweredSince = null };
        turn.Say(new BotEntered { BotId = botId });
    }
}
