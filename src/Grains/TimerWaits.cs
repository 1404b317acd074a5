namespace OmniContact;

/// <summary>How long a grain's one timer waits for what is due next.</summary>
internal static class TimerWaits
{
    /// <summary>No timer waits longer (50 days are the most that one can): what is due later is looked at again then.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>A turn of the timer that fails before it has set the next one comes again so much later.</summary>
    public static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    public static TimeSpan Until(DateTimeOffset? due, DateTimeOffset now)
    {
        if (due is not { } at) return Timeout.InfiniteTimeSpan;
        if (at <= now) return TimeSpan.Zero;
        return at - now < Longest ? at - now : Longest;
    }
}
