namespace Orleans.Embedded;

/// <summary>
/// Looks after mailboxes that wait for a thread which does not come back: its turn computes for long, or blocks. Asleep
/// while no thread takes any.
/// </summary>
internal static class BatonWatch
{
    private const int LookEveryMilliseconds = 1;
    private static readonly Lock Gate = new();
    private static readonly Timer Clock = new(static _ => Look(), null, Timeout.Infinite, Timeout.Infinite);
    private static WeakReference<Baton>[] s_batons = [];
    private static int s_awake;
    private static int s_taken;

    /// <summary>One for each thread that runs mailboxes; it goes with its thread.</summary>
    public static Baton Add(Baton baton)
    {
        lock (Gate) s_batons = [.. s_batons.Where(static one => one.TryGetTarget(out _)), new WeakReference<Baton>(baton)];
        return baton;
    }

    public static void Wake()
    {
        if (Volatile.Read(ref s_awake) == 0 && Interlocked.Exchange(ref s_awake, 1) == 0) Arm();
    }

    private static void Arm() => Clock.Change(LookEveryMilliseconds, Timeout.Infinite);

    private static void Look()
    {
        var before = s_taken;
        var waits = LookAtAll();
        if (waits || s_taken != before)
        {
            Arm();
            return;
        }
        // Asleep, then looked again: what is taken meanwhile either is seen here or wakes the watch itself.
        Interlocked.Exchange(ref s_awake, 0);
        if (LookAtAll()) Wake();
    }

    /// <summary>Rescues what has waited since the last look. Whether anything waits now.</summary>
    private static bool LookAtAll()
    {
        var (taken, waits) = (0, false);
        foreach (var one in Volatile.Read(ref s_batons))
        {
            if (!one.TryGetTarget(out var baton)) continue;
            taken += baton.Taken;
            waits |= baton.Rescue();
        }
        s_taken = taken;
        return waits;
    }
}
