namespace Orleans.Embedded;

/// <summary>Takes calls to an observer, one after another, for as long as its owner keeps it.</summary>
internal sealed class ObserverMailbox(ObserverKind kind, string key, object observer) : Recipient
{
    private readonly WeakReference _observer = new(observer);
    private volatile bool _deleted;

    public override TimeProvider Clock => kind.Silo.Clock;

    public override bool IsDead => _deleted;

    public override object? Instance
    {
        get
        {
            var instance = _observer.Target;
            if (instance is null) kind.Remove(key);
            return instance;
        }
    }

    protected override bool IsOpen => true;

    public void Delete() => _deleted = true;

    protected override void OnNothingRuns()
    {
    }
}
