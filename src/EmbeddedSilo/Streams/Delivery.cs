using Orleans.Streams;

namespace Orleans.Embedded;

/// <summary>An item of a stream on its way to one subscription.</summary>
internal sealed class Delivery<T>(Subscription<T> subscription, Func<IAsyncObserver<T>, Task> give) : Turn
{
    public override Interleaving Interleaving => Interleaving.None;

    public override Task? Begin(Recipient recipient)
    {
        if (subscription.ObserverIn(recipient) is not { } observer) return null;
        try
        {
            return give(observer);
        }
        catch (Exception error) when (Failure.IsAnswer(error))
        {
            return Task.FromException(error);
        }
    }

    public override void End(Recipient recipient, Task outcome)
    {
        if (Failure.Of(outcome) is { } error) subscription.OnFailed(error);
    }

    public override void Reroute() => subscription.Deliver(this);

    public override void Refuse(Exception reason) => subscription.OnFailed(reason);

    public override string ToString() => $"an item of {subscription.StreamId}";
}
