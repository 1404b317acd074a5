namespace Orleans.Embedded;

/// <summary>
/// A line of work that any thread may append to and that runs one item after another on the thread pool, as a task of
/// this scheduler, so that the continuations of a turn come back here.
/// </summary>
/// <remarks>
/// The one word <c>_newest</c> holds both the line (a stack of what was appended, which the runner takes whole and turns
/// round) and whether a runner is at work: it is <c>Idle</c> if and only if none is. Whoever replaces <c>Idle</c> starts
/// the runner, and the runner puts <c>Idle</c> back only in place of an empty stack, so no item is ever left behind.
/// </remarks>
internal abstract class Mailbox : TaskScheduler, IThreadPoolWorkItem
{
    private const int ItemsBeforeYielding = 256;
    private static readonly WorkItem Idle = new MailboxMarker();
    private static readonly Action<object?> Drain = mailbox => ((Mailbox)mailbox!).DrainOnce();
    [ThreadStatic] private static Mailbox? t_executing;
    [ThreadStatic] private static IThreadPoolWorkItem? t_answer;
    private WorkItem? _newest = Idle;
    private WorkItem? _oldest;

    /// <summary>The mailbox whose turn the current thread runs, if any.</summary>
    public static Mailbox? Executing => t_executing;

    /// <summary>Whether nothing waits and no turn runs.</summary>
    public bool IsQuiet => Volatile.Read(ref _newest) == Idle;

    /// <summary>
    /// Publishes an answer when the turn of this thread is over: on this thread if the mailbox has nothing more to do,
    /// which spares the way through the pool, and elsewhere if it has.
    /// </summary>
    public static void PublishAfterTurn(IThreadPoolWorkItem answer)
    {
        PublishElsewhere();
        t_answer = answer;
    }

    public void Post(WorkItem item)
    {
        var seen = Volatile.Read(ref _newest);
        while (true)
        {
            item.Next = seen == Idle ? null : seen;
            var found = Interlocked.CompareExchange(ref _newest, item, seen);
            if (found == seen) break;
            seen = found;
        }
        if (seen == Idle) Baton.Pass(this);
    }

    public void Run(Task task) => TryExecuteTask(task);

    void IThreadPoolWorkItem.Execute() => Baton.Run(this);

    /// <summary>Runs what waits, then gives the answer that came of it. Called by the pool's thread, outside of any turn.</summary>
    public void RunTurns()
    {
        t_executing = this;
        // A task, so that TaskScheduler.Current is this mailbox; run here and now by TryExecuteTaskInline.
        var drain = new Task(Drain, this);
        drain.RunSynchronously(this);
        t_executing = null;
        if (drain.Exception is { } error) OnBroken(error);
        var answer = t_answer;
        t_answer = null;
        if (answer is null) return;
        // Whoever is answered may go on for long.
        Baton.Release();
        answer.Execute();
    }

    /// <summary>An item threw, which none may; the mailbox is left as it was and goes on.</summary>
    protected virtual void OnBroken(AggregateException error) =>
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    protected virtual void Execute(WorkItem item) => item.Execute(this);

    protected sealed override void QueueTask(Task task) => Post(new TaskItem(task));

    protected sealed override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && t_executing == this && TryExecuteTask(task);

    protected sealed override IEnumerable<Task> GetScheduledTasks() => [];

    protected static void PublishElsewhere()
    {
        if (t_answer is not { } answer) return;
        t_answer = null;
        ThreadPool.UnsafeQueueUserWorkItem(answer, preferLocal: true);
    }

    private void DrainOnce()
    {
        var clean = ExecutionContext.Capture();
        for (var n = 0; n < ItemsBeforeYielding; n++)
        {
            if (Take() is not { } item) return;
            PublishElsewhere();
            if (n > 0) Baton.Release();
            Execute(item);
            // What a turn left in its context is not the next turn's.
            if (clean is not null) ExecutionContext.Restore(clean);
        }
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    /// <summary>The next item, or null after the mailbox has become idle: then another runner may already be at work.</summary>
    private WorkItem? Take()
    {
        if (_oldest is null && !Refill()) return null;
        var item = _oldest!;
        _oldest = item.Next;
        item.Next = null;
        return item;
    }

    private bool Refill()
    {
        if (Volatile.Read(ref _newest) is null && Interlocked.CompareExchange(ref _newest, Idle, null) is null)
            return false;
        for (var item = Interlocked.Exchange(ref _newest, null); item is not null;)
        {
            var next = item.Next;
            item.Next = _oldest;
            _oldest = item;
            item = next;
        }
        return true;
    }
}
