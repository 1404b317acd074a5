namespace OmniContact.Storage.Search;

internal sealed record QueuedDocument(long Id, string Kind, string Key, long Number)
{
    public const string Message = "message";
    public const string Customer = "customer";
}
