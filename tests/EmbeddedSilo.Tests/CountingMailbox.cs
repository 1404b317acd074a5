using Orleans.Embedded;

namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>Counts items per thread that posted them, and notices when two run at once.</summary>
internal sealed class CountingMailbox(int threads, int items) : Mailbox
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int[] _seen = new int[threads];
    private int _inside;

    public Task Done => _done.Task;

    public int Overlaps { get; private set; }

    public int OutOfOrder { get; private set; }

    public void Count(int thread, int number)
    {
        Enter();
        if (_seen[thread]++ != number) OutOfOrder++;
        Leave();
        if (_seen.All(seen => seen == items)) _done.TrySetResult();
    }

    public void Enter()
    {
        if (Interlocked.Increment(ref _inside) != 1) Overlaps++;
    }

    public void Leave() => Interlocked.Decrement(ref _inside);
}
