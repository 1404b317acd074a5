namespace OmniContact.Server.Hubs;

/// <summary>
/// Something that a connection follows by position. A nudge only leaves a mark; the connection's pump then reads from the
/// position and sends. However many nudges come while a send is slow, they are one mark.
/// </summary>
internal abstract class PushSource
{
    private const int LookMark = 1;
    private const int RenewMark = 2;

    private int _marks;
    private Pump? _pump;

    /// <summary>Follows from now on, first with what was marked before.</summary>
    public void Begin(Pump pump)
    {
        _pump = pump;
        pump.Wake();
    }

    public void MarkRenew() => Mark(RenewMark);

    /// <summary>Does what is marked.</summary>
    public async Task Run(CancellationToken cancel)
    {
        var marks = Interlocked.Exchange(ref _marks, 0);
        if ((marks & RenewMark) != 0) await Renew(cancel);
        if (marks != 0) await Push(cancel);
    }

    /// <summary>Stops following.</summary>
    public abstract Task End();

    protected void Look() => Mark(LookMark);

    /// <summary>Reads from the position, sends, moves the position.</summary>
    protected abstract Task Push(CancellationToken cancel);

    /// <summary>Says to the owner that this one still follows.</summary>
    protected abstract Task Renew(CancellationToken cancel);

    private void Mark(int mark)
    {
        Interlocked.Or(ref _marks, mark);
        _pump?.Wake();
    }
}
