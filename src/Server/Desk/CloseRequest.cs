using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Desk;

/// <summary>Ends the contact.</summary>
internal sealed record CloseRequest : OfConversation
{
    public required CloseReason Reason { get; init; }
}
