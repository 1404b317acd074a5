using OmniContact.Tests;

namespace OmniContact.Grains.Tests;

/// <summary>A clock that somebody sets: timers and timestamps run on as if nothing had happened.</summary>
internal sealed class SetClock : TimeProvider
{
    public ManualTime Time { get; } = new();

    /// <summary>By how much the wall time is off.</summary>
    public TimeSpan Off { get; set; }

    public override long TimestampFrequency => Time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Time.GetUtcNow() + Off;

    public override long GetTimestamp() => Time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        Time.CreateTimer(callback, state, dueTime, period);
}
