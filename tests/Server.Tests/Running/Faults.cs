namespace OmniContact.Server.Tests.Running;

/// <summary>What the store does wrong at the moment.</summary>
internal sealed class Faults
{
    public Exception? Error { get; set; }

    public TimeSpan? Delay { get; set; }

    /// <summary>How far the database's clock is ahead of the server's.</summary>
    public TimeSpan ClockOff { get; set; }

    /// <summary>The store takes a call and never answers.</summary>
    public bool Silent { get; set; }

    public Task<T> Or<T>(Func<Task<T>> call) => Error is null ? call() : Task.FromException<T>(Error);
}
