using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.Embedded;

/// <summary>A subscription of a grain, whose items are turns of whichever activation it has, or of the process.</summary>
internal sealed class Subscription<T>(MemoryStream<T> stream, Silo silo, Activation? subscriber)
    : StreamSubscriptionHandle<T>
{
    private readonly GrainReference? _owner = subscriber?.GrainReference;
    private readonly Recipient? _outside = subscriber is null ? new SubscriptionMailbox(silo) : null;
    private volatile Consumer? _consumer;
    private volatile bool _ended;

    public override StreamId StreamId => stream.StreamId;

    public override string ProviderName => stream.ProviderName;

    public override Guid HandleId { get; } = Guid.NewGuid();

    public bool IsOf(Activation? asking) => asking is null ? _owner is null : asking.GrainReference == _owner;

    public override Task<StreamSubscriptionHandle<T>> ResumeAsync(IAsyncObserver<T> observer,
        StreamSequenceToken? token = null)
    {
        ArgumentNullException.ThrowIfNull(observer);
        if (_ended) throw new InvalidOperationException($"The subscription {HandleId} to {StreamId} has ended.");
        _consumer = new Consumer(observer, Activation.Here);
        return Task.FromResult<StreamSubscriptionHandle<T>>(this);
    }

    public override Task UnsubscribeAsync()
    {
        _ended = true;
        stream.Remove(this);
        return Task.CompletedTask;
    }

    public void Deliver(Delivery<T> delivery)
    {
        var recipient = _outside ?? _owner!.Locate();
        if (recipient is null || !recipient.TryTake(delivery, silo.Options.MaxMailboxLength))
            silo.OnItemDropped(StreamId.GetNamespace());
    }

    /// <summary>The observer in this activation; null if the activation has not resumed the subscription.</summary>
    public IAsyncObserver<T>? ObserverIn(Recipient recipient)
    {
        if (_ended) return null;
        if (_consumer is { } consumer && (recipient == _outside || recipient == consumer.Activation)) return consumer.Observer;
        silo.OnItemDropped(StreamId.GetNamespace());
        return null;
    }

    public void OnFailed(Exception error) => silo.OnItemFailed(error, StreamId.GetNamespace());

    public override bool Equals(StreamSubscriptionHandle<T>? other) => other?.HandleId == HandleId;

    public override bool Equals(object? obj) => Equals(obj as StreamSubscriptionHandle<T>);

    public override int GetHashCode() => HandleId.GetHashCode();

    private sealed record Consumer(IAsyncObserver<T> Observer, Activation? Activation);
}
