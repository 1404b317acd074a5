namespace OmniContact.Server.Chat;

/// <summary>The customer has seen everything up to this number.</summary>
internal sealed record ReadUpTo
{
    public required long UpTo { get; init; }
}
