using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>The customer is asked what they think of the service, and says so.</summary>
public static class Ratings
{
    /// <summary>Given or changed at most so long after the end.</summary>
    public static readonly TimeSpan Open = TimeSpan.FromDays(7);

    /// <summary>The owner asks while they serve the customer. Once is enough: a repeat changes nothing.</summary>
    public static Decision Ask(Conversation conversation, string agentId, DateTimeOffset now)
    {
        if (Guard.FreeOwner(conversation, agentId, "ask for a rating") is { } refusal) return Decision.Refused(conversation, refusal);
        if (conversation.Medium == Medium.Task) return Decision.Refused(conversation, RefusalKind.NotAllowed, "ask for a rating: no customer takes part in a task");
        if (conversation.RatingAskedAt is not null) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        turn.State = conversation with { RatingAskedAt = turn.Now };
        turn.Say(new RatingAsked { AgentId = agentId });
        return turn.Done();
    }

    /// <summary>The customer answers, or changes their answer; the last one counts.</summary>
    /// <param name="conversation">One whose customer was asked.</param>
    /// <param name="stars"><see cref="Rating.Worst"/> to <see cref="Rating.Best"/>.</param>
    /// <param name="comment">At most <see cref="Rating.LongestComment"/> characters; blank = none.</param>
    /// <param name="now">The clock.</param>
    public static Decision Rate(Conversation conversation, int stars, string? comment, DateTimeOffset now)
    {
        if (stars is < Rating.Worst or > Rating.Best)
            return Decision.Refused(conversation, RefusalKind.Invalid, $"stars is {stars}; it has to be {Rating.Worst}..{Rating.Best}");
        if (comment?.Length > Rating.LongestComment)
            return Decision.Refused(conversation, RefusalKind.TooLarge, $"comment has {comment.Length} characters; {Rating.LongestComment} are allowed");
        if (conversation.RatingAskedAt is null) return Decision.Refused(conversation, RefusalKind.NotAllowed, "rate: nobody has asked for it");
        var turn = new Turn(conversation, now);
        if (conversation.ClosedAt + Open < turn.Now)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"rate: the conversation ended more than {Open.Days} days ago");
        var (before, words) = (conversation.Rating, string.IsNullOrWhiteSpace(comment) ? null : comment.Trim());
        if (before is not null && before.Stars == stars && before.Comment == words) return Decision.Unchanged(conversation);
        turn.State = conversation with { Rating = new Rating(stars, words, turn.Now) };
        turn.Say(new Rated { AgentId = conversation.OwnerId ?? conversation.LastOwnerId, Stars = stars, StarsBefore = before?.Stars });
        return turn.Done();
    }

    /// <summary>Whoever was served by a person is asked at the end, where their queue wants it so.</summary>
    internal static bool AskedAtEnd(Conversation ending, CloseReason reason, bool handled, bool wanted) =>
        wanted && handled && reason is CloseReason.Resolved or CloseReason.CustomerSilent && ending.Medium is Medium.Chat or Medium.Message && ending.RatingAskedAt is null;
}
