using OmniContact.Customers;
using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

/// <summary>A new conversation: its customer as known now, and what came in.</summary>
public sealed record StartConversation
{
    public required CustomerCard Customer { get; init; }
    public required Inbound Inbound { get; init; }
    /// <summary>An earlier conversation that this one is shown as related to.</summary>
    public Relation? Related { get; init; }
}
