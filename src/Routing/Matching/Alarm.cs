namespace OmniContact.Routing.Matching;

/// <summary>No timer of a matcher is due before: one number to look at, at the start of each call.</summary>
internal sealed class Alarm
{
    /// <summary>In UTC ticks; <c>long.MaxValue</c> = never.</summary>
    public long At { get; private set; } = long.MaxValue;

    /// <summary>A timer has been set.</summary>
    public void NotAfter(long at) => At = Math.Min(At, at);

    /// <summary>What was due has happened.</summary>
    public void Reset(long next) => At = next;
}
