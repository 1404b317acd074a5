namespace OmniContact.Storage.Writing;

/// <param name="Row">The row as the batch leaves it.</param>
/// <param name="Before">The row as the batch found it; null = to be inserted.</param>
/// <param name="Moved">It went to another customer on the way: its stored messages go to the customer of the row.</param>
internal sealed record ConversationWrite(ConversationRow Row, StoredConversation? Before, bool Moved);
