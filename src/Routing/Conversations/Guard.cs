namespace OmniContact.Routing.Conversations;

/// <summary>Checks that many commands begin with; null = go on.</summary>
internal static class Guard
{
    internal static Refusal? Owner(Conversation conversation, string agentId, string move)
    {
        if (conversation.OwnerId == agentId) return null;
        return conversation.OwnerId is null
            ? new(RefusalKind.WrongState, $"{move}: nobody owns the conversation; it is {conversation.Status}")
            : new(RefusalKind.NotYours, $"{move}: the conversation belongs to another agent; it is {conversation.Status}");
    }

    /// <summary>The owner, in one of the states where an owner acts freely: Active without a transfer under way.</summary>
    internal static Refusal? FreeOwner(Conversation conversation, string agentId, string move)
    {
        if (Owner(conversation, agentId, move) is { } refusal) return refusal;
        if (conversation.Status != ConversationStatus.Active)
            return new(RefusalKind.WrongState, $"{move}: not possible while the conversation is {conversation.Status}");
        return conversation.Waiting is null ? null : new(RefusalKind.WrongState, $"{move}: a transfer is under way");
    }
}
