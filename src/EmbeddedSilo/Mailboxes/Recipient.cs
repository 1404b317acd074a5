namespace Orleans.Embedded;

/// <summary>A mailbox that admits turns: one at a time, but for those that may interleave.</summary>
internal abstract class Recipient : Mailbox
{
    private WaitingRoom _waiting;
    private int _queued;
    private int _exclusive;
    private int _readOnly;
    private int _always;
    private Turn? _running;

    /// <summary>Whether it will never begin a turn again; messages belong to its successor.</summary>
    public abstract bool IsDead { get; }

    /// <summary>The object that calls are made on; null if it is gone.</summary>
    public abstract object? Instance { get; }

    /// <summary>The clock of its silo.</summary>
    public abstract TimeProvider Clock { get; }

    /// <summary>Turns that were taken and have not begun.</summary>
    public int Queued => Volatile.Read(ref _queued);

    /// <summary>Whether nothing runs, is awaited or waits; asked from outside, it tells of a moment that may be over.</summary>
    public bool IsAtRest => IsQuiet && !HasRunning && Queued == 0;

    /// <summary>Whether turns may begin; if not, they wait.</summary>
    protected abstract bool IsOpen { get; }

    protected bool HasRunning => Volatile.Read(ref _exclusive) + Volatile.Read(ref _readOnly) + Volatile.Read(ref _always) > 0;

    /// <summary>Takes a turn, from any thread; false if <paramref name="limit"/> turns wait already.</summary>
    public bool TryTake(Turn turn, int limit)
    {
        if (Interlocked.Increment(ref _queued) > limit)
        {
            Interlocked.Decrement(ref _queued);
            return false;
        }
        Post(turn);
        return true;
    }

    /// <summary>What it does at this moment, in words, seen from any thread.</summary>
    public virtual string Describe()
    {
        var (running, beside) = (_running, Volatile.Read(ref _readOnly) + Volatile.Read(ref _always));
        var doing = running is null ? "nothing" : $"{running}{For(running)}";
        return $"It runs {doing}{(beside > 0 ? $" and {beside} interleaving turns" : "")}; {Queued} wait.";
    }

    /// <summary>A turn has come to the head of the mailbox.</summary>
    public void Receive(Turn turn)
    {
        if (IsDead) Reroute(turn);
        else if (IsOpen && MayBegin(turn.Interleaving)) Begin(turn);
        else Keep(turn);
        if (!HasRunning) OnNothingRuns();
    }

    /// <summary>A turn that was awaited has ended.</summary>
    public void Resume(Turn turn, Task outcome)
    {
        Finish(turn, outcome, awaited: true);
        BeginWaiting();
    }

    /// <summary>Nothing runs now, though turns may wait.</summary>
    protected abstract void OnNothingRuns();

    /// <summary>A turn has to wait.</summary>
    protected virtual void Keep(Turn turn) => _waiting.Add(turn);

    /// <summary>A turn has ended, before its caller is told.</summary>
    protected virtual void OnEnding(Turn turn, Task outcome, bool awaited)
    {
    }

    protected void BeginWaiting()
    {
        while (IsOpen && _waiting.TakeNext(_exclusive > 0, _readOnly > 0) is { } turn) Begin(turn);
        if (!HasRunning) OnNothingRuns();
    }

    protected void RerouteWaiting()
    {
        while (_waiting.TakeNext(false, false) is { } turn) Reroute(turn);
    }

    protected void RefuseWaiting(Exception reason)
    {
        while (_waiting.TakeNext(false, false) is { } turn)
        {
            Interlocked.Decrement(ref _queued);
            turn.Refuse(reason);
        }
    }

    private void Reroute(Turn turn)
    {
        Interlocked.Decrement(ref _queued);
        turn.Reroute();
    }

    private bool MayBegin(Interleaving interleaving) => interleaving switch
    {
        Interleaving.Always => true,
        Interleaving.ReadOnly => _exclusive == 0,
        _ => _exclusive + _readOnly == 0,
    };

    private void Begin(Turn turn)
    {
        Interlocked.Decrement(ref _queued);
        Running(turn)++;
        if (turn.Interleaving == Interleaving.None) _running = turn;
        // An answer of the turn before must not wait for this one.
        PublishElsewhere();
        var task = turn.Begin(this);
        if (task is null) Leave(turn);
        else if (task.IsCompleted) Finish(turn, task, awaited: false);
        else turn.Await(this, task);
    }

    private void Finish(Turn turn, Task outcome, bool awaited)
    {
        Leave(turn);
        OnEnding(turn, outcome, awaited);
        turn.End(this, outcome);
    }

    private void Leave(Turn turn)
    {
        Running(turn)--;
        if (_running == turn) _running = null;
    }

    private string For(Turn running) =>
        running.AwaitedSince == 0 ? "" : $", for {Clock.GetElapsedTime(running.AwaitedSince).TotalSeconds:0.###} s";

    private ref int Running(Turn turn)
    {
        if (turn.Interleaving == Interleaving.None) return ref _exclusive;
        if (turn.Interleaving == Interleaving.ReadOnly) return ref _readOnly;
        return ref _always;
    }
}
