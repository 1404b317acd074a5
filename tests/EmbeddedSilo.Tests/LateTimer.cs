using System.Collections.Concurrent;

namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>A timer of <see cref="LateTime"/>.</summary>
internal sealed class LateTimer(Action fire) : ITimer
{
    public ConcurrentBag<TimeSpan> Dues { get; } = [];

    public void Fire() => fire();

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Dues.Add(dueTime);
        return true;
    }

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
