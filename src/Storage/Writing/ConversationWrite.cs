namespace OmniContact.Storage.Writing;

/// <param name="Row">The row as the batch leaves it.</param>
/// <param name="Before">The row as the batch found it; null = to be inserted.</param>
internal sealed record ConversationWrite(ConversationRow Row, StoredConversation? Before);
