using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>Routing age in seconds: parts add up, a supervisor's value replaces the sum; effective at once.</summary>
public static class Crediting
{
    /// <summary>Sets the part of one source; 0 removes it.</summary>
    public static Decision Set(Conversation conversation, string source, int seconds, DateTimeOffset now)
    {
        if (conversation.Status == ConversationStatus.Closed) return Decision.WrongState(conversation, "credit");
        var before = conversation.Credits.Where(part => part.Source == source).Sum(part => part.Seconds);
        if (before == seconds) return Decision.Unchanged(conversation);
        var others = conversation.Credits.RemoveAll(part => part.Source == source);
        return Change(conversation, conversation with { Credits = seconds == 0 ? others : others.Add(new(source, seconds)) }, source, now);
    }

    /// <summary>A supervisor's value in the place of the sum; null = the sum again.</summary>
    public static Decision Supervise(Conversation conversation, string supervisorId, int? seconds, DateTimeOffset now)
    {
        if (conversation.Status == ConversationStatus.Closed) return Decision.WrongState(conversation, "credit");
        if (conversation.SupervisorCredit == seconds) return Decision.Unchanged(conversation);
        return Change(conversation, conversation with { SupervisorCredit = seconds }, $"supervisor:{supervisorId}", now);
    }

    private static Decision Change(Conversation before, Conversation after, string source, DateTimeOffset now)
    {
        var turn = new Turn(before, now) { State = after };
        turn.Say(new CreditChanged { Source = source, Before = before.Credit, After = after.Credit });
        return turn.Done();
    }
}
