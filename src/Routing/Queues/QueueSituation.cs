using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Queues;

/// <summary>What a queue knows about itself at the moment when an item wants in.</summary>
public sealed record QueueSituation
{
    public required Medium Medium { get; init; }
    public required bool IsOpen { get; init; }
    /// <summary>Items that wait or are being offered, and slots held for others: exact.</summary>
    public required int Length { get; init; }
    /// <summary>Somebody is signed in who may have the item, if only when its wait has reached the last step.</summary>
    public required bool Staffed { get; init; }
    /// <summary>The wait to expect for the new item, in seconds; null when nothing is known.</summary>
    public double? ExpectedWaitSeconds { get; init; }
    /// <summary>The item waits here already, or holds a slot: it is admitted again whatever the rest says.</summary>
    public bool IsMember { get; init; }
    /// <summary>
    /// A transfer is refused where nobody for it is signed in, even without an exit for that. What comes back because its owner is gone is turned
    /// away by the maximum length alone.
    /// </summary>
    public EntryReason Reason { get; init; }
}
