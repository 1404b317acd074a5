namespace OmniContact.Server.Desk;

/// <summary>More time for the wrap-up.</summary>
internal sealed record ExtendWrapUpRequest : OfConversation
{
    public required int Seconds { get; init; }
}
