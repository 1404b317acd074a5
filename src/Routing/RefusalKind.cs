namespace OmniContact.Routing;

public enum RefusalKind
{
    /// <summary>The thing named does not exist.</summary>
    NotFound,
    /// <summary>A value is outside its bounds or does not parse.</summary>
    Invalid,
    /// <summary>The state machine has no such move from the current state.</summary>
    WrongState,
    /// <summary>The fencing number or version is no longer the current one.</summary>
    Stale,
    /// <summary>It belongs to another agent.</summary>
    NotYours,
    /// <summary>The agent may not have this conversation now: a skill is missing, it waits for its preferred agent, or it is not due.</summary>
    DoesNotFit,
    /// <summary>The agent has no capacity left for the medium.</summary>
    NoCapacity,
    /// <summary>The agent is not ready for the medium or not available.</summary>
    NotReady,
    /// <summary>The queue holds its maximum already.</summary>
    QueueFull,
    /// <summary>Outside the queue's hours.</summary>
    QueueClosed,
    /// <summary>Nobody who could ever fit is signed in.</summary>
    QueueUnstaffed,
    /// <summary>A policy does not allow it (rejecting disabled, too many transfers, wrap-up code missing).</summary>
    NotAllowed,
    /// <summary>Larger than its limit.</summary>
    TooLarge,
}
