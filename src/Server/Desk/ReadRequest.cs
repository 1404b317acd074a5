namespace OmniContact.Server.Desk;

/// <summary>The reader has seen everything up to this number.</summary>
internal sealed record ReadRequest : OfConversation
{
    public required long UpTo { get; init; }
}
