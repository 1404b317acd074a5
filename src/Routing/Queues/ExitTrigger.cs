namespace OmniContact.Routing.Queues;

/// <summary>When a queue sends an item elsewhere.</summary>
public enum ExitTrigger
{
    Full,
    Closed,

    /// <summary>Of those who have the skills that the item requires at its queue's last step; so also where nobody could ever fit.</summary>
    NobodySignedIn,

    MaximumWait,
    ExpectedWaitAbove,
}
