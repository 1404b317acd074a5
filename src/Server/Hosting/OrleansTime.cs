namespace OmniContact.Server.Hosting;

/// <summary>
/// The time of the database, and so the same at all silos. In between it runs on by what this machine's clock has counted, which nobody
/// sets: a machine whose clock is wrong, or jumps, stamps as the others do.
/// </summary>
internal sealed class OrleansTime(TimeProvider clock) : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _at = clock.GetUtcNow();
    private long _stamp = clock.GetTimestamp();

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _at + clock.GetElapsedTime(_stamp);
    }

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);

    /// <summary>The database read its clock somewhere between the question and the answer: inside these bounds ours is right.</summary>
    /// <param name="asked">Our timestamp then.</param>
    /// <param name="theirs">What it read.</param>
    /// <param name="answered">Our timestamp then.</param>
    public void Heard(long asked, DateTimeOffset theirs, long answered)
    {
        lock (_gate)
        {
            var ours = _at + clock.GetElapsedTime(_stamp, answered);
            var latest = theirs + clock.GetElapsedTime(asked, answered);
            _at = ours < theirs ? theirs : ours > latest ? latest : ours;
            _stamp = answered;
        }
    }
}
