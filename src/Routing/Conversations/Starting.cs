using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>How a conversation comes into being.</summary>
public static class Starting
{
    /// <summary>A customer came in: state New.</summary>
    public static Decision Inbound(NewConversation start, DateTimeOffset now) => Begin(start, null, now).Done();

    /// <summary>An agent contacts a customer: owned at once, and outside service level.</summary>
    /// <param name="start">What it begins with.</param>
    /// <param name="agentId">Who.</param>
    /// <param name="queueId">On behalf of which queue: its wrap-up and silence rules apply.</param>
    /// <param name="units">What it costs the agent; the agent has checked its capacity.</param>
    /// <param name="now">The clock.</param>
    public static Decision ByAgent(NewConversation start, string agentId, string queueId, int units, DateTimeOffset now)
    {
        var turn = Begin(start, agentId, now);
        turn.State = turn.State with { QueueId = queueId, Fence = 1 };
        Ownership.Begin(turn, agentId, OwnershipOrigin.Started, units);
        return turn.Done();
    }

    private static Turn Begin(NewConversation start, string? agentId, DateTimeOffset now)
    {
        var turn = new Turn(Blank(start, now.ToUniversalTime()), now);
        turn.Say(new ConversationStarted
        {
            Brand = start.Brand,
            Channel = start.Leg?.Channel,
            LegId = start.Leg?.Id,
            LegState = start.Leg?.State ?? default,
            Language = start.Language,
            Category = start.Category,
            Credit = turn.State.Credit,
            DueAt = start.DueAt,
            StartedBy = agentId,
            Related = start.Related,
        });
        return turn;
    }

    private static Conversation Blank(NewConversation start, DateTimeOffset now) => new()
    {
        Id = start.Id,
        CustomerId = start.CustomerId,
        EntryPointId = start.EntryPointId,
        Brand = start.Brand,
        Language = start.Language,
        Medium = start.Medium,
        StartMedium = start.Medium,
        StartedAt = now,
        ChangedAt = now,
        Legs = start.Leg is { } leg ? [leg] : [],
        Credits = start.Credits,
        DueAt = start.DueAt,
        Category = start.Category,
        Attributes = start.Attributes,
        RequiredSkills = start.RequiredSkills,
        Simulated = start.Simulated,
        HasPage = start.HasPage,
        Related = start.Related,
    };
}
