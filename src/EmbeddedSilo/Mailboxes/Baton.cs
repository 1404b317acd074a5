namespace Orleans.Embedded;

/// <summary>
/// What a thread of the pool that runs mailboxes does next: the mailbox that its turn, or whoever that turn answered, has
/// woken. It runs when they are done, on the same thread, which spares the way through the pool and the waking of another
/// thread; never inside of them. Where they do not come back soon, <see cref="BatonWatch"/> hands it to the pool.
/// </summary>
internal sealed class Baton
{
    /// <summary>Mailboxes that a thread runs one after another before others of the pool have their turn.</summary>
    private const int MostHops = 64;

    [ThreadStatic] private static Baton? t_mine;
    private Mailbox? _next;
    private Mailbox? _seen;
    private bool _running;

    /// <summary>How many mailboxes it has taken so far; written by its thread alone.</summary>
    public int Taken { get; private set; }

    /// <summary>Has a mailbox that was idle run: here, later, or by the pool.</summary>
    public static void Pass(Mailbox mailbox)
    {
        if (t_mine is not { _running: true } mine || !mine.TryTake(mailbox)) ToPool(mailbox);
    }

    /// <summary>Gives what this thread has taken to the pool: it has something else to do first.</summary>
    public static void Release()
    {
        if (t_mine is { } mine && mine.Take() is { } mailbox) ToPool(mailbox);
    }

    /// <summary>Runs a mailbox, then those that come of it.</summary>
    public static void Run(Mailbox first)
    {
        var mine = t_mine ??= BatonWatch.Add(new Baton());
        var clean = ExecutionContext.Capture();
        mine._running = true;
        first.RunTurns();
        for (var hops = 1; hops < MostHops && mine.Take() is { } next; hops++)
        {
            if (clean is not null) ExecutionContext.Restore(clean);
            next.RunTurns();
        }
        mine._running = false;
        Release();
    }

    /// <summary>Gives to the pool what has been here since the last look. Whether something is here that has not. Called by the watch.</summary>
    public bool Rescue()
    {
        var (next, seen) = (Volatile.Read(ref _next), _seen);
        _seen = next;
        if (next is null || next != seen) return next is not null;
        if (Interlocked.CompareExchange(ref _next, null, next) == next) ToPool(next);
        return false;
    }

    private static void ToPool(Mailbox mailbox) => ThreadPool.UnsafeQueueUserWorkItem(mailbox, preferLocal: true);

    private bool TryTake(Mailbox mailbox)
    {
        if (_next is not null) return false;
        Taken++;
        // With a fence: either the watch sees it or this sees that the watch has gone to sleep.
        Interlocked.Exchange(ref _next, mailbox);
        BatonWatch.Wake();
        return true;
    }

    private Mailbox? Take() => _next is null ? null : Interlocked.Exchange(ref _next, null);
}
