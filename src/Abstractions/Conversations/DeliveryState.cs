namespace OmniContact.Conversations;

/// <summary>How far a message is known to have come. Channels report what they can.</summary>
public enum DeliveryState
{
    Stored,
    Sent,
    Delivered,
    Read,
    Failed,
}
