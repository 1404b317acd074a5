namespace OmniContact.Routing.Queues;

/// <summary>When a queue sends an item elsewhere.</summary>
public enum ExitTrigger
{
    Full,
    Closed,
    NobodySignedIn,
    MaximumWait,
    ExpectedWaitAbove,
}
