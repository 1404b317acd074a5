namespace OmniContact.Storage.Writing;

internal readonly record struct MessageKey(string ConversationId, long Number)
{
    public override string ToString() => $"{ConversationId}/{Number}";
}
