namespace OmniContact.Server.Desk;

/// <summary>Ends the wrap-up.</summary>
internal sealed record FinishWrapUpRequest : OfConversation
{
    public string? Code { get; init; }
    public string? Notes { get; init; }
}
