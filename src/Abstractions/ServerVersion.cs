namespace OmniContact;

/// <summary>
/// The number by which servers of one database know what the others can read and answer. It is raised by one when a release begins to write
/// rows that the release before cannot read, or to call grains by what that one does not have: 1 = as it began, 2 = several
/// agents in one conversation, what they reopen, whom their notes name, what customers think of it, and thresholds. What needs a number is used only where <see cref="Storage.ICommonVersion"/> has reached it. A new member of a record needs none: older servers keep it.
/// </summary>
public static class ServerVersion
{
    /// <summary>From here on agents invite each other into a conversation, and call off a transfer.</summary>
    public const int Participants = 2;

    /// <summary>From here on supervisors barge in, move what waits, and are told of to those whom they listen to.</summary>
    public const int Leading = 2;

    /// <summary>From here on agents reopen what they had last.</summary>
    public const int Reopening = 2;

    /// <summary>From here on notes name colleagues, who are told of it.</summary>
    public const int Mentioning = 2;

    /// <summary>From here on customers rate the service.</summary>
    public const int Rating = 2;

    /// <summary>From here on thresholds are watched, and somebody outside is told of them.</summary>
    public const int Alerting = 2;

    /// <summary>From here on agents take back what they wrote.</summary>
    public const int Recalling = 2;

    /// <summary>This program's: the highest that it can read.</summary>
    public const int Newest = 2;
}
