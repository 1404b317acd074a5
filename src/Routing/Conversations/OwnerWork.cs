namespace OmniContact.Routing.Conversations;

/// <summary>Times of the owner's part so far; handling time is made of them.</summary>
public sealed record OwnerWork : StoredRecord
{
    /// <summary>Set while the customer is on hold.</summary>
    public DateTimeOffset? HeldSince { get; init; }
    /// <summary>Holds that are over, in seconds.</summary>
    public double HeldSeconds { get; init; }
    /// <summary>Set while it is quiet or parked.</summary>
    public DateTimeOffset? RestingSince { get; init; }
    /// <summary>Rests that are over, in seconds.</summary>
    public double RestedSeconds { get; init; }
    /// <summary>Time that the agent had the conversation before them, in seconds, as the workbench reports it.</summary>
    public double AttendedSeconds { get; init; }
    /// <summary>Up to here attention was reported.</summary>
    public DateTimeOffset? AttendedUntil { get; init; }
}
