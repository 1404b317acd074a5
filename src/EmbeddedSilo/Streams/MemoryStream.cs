using System.Collections.Immutable;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.Embedded;

/// <summary>A stream: it hands each item to every subscription, in the order of the producers' calls.</summary>
internal sealed class MemoryStream<T>(StreamId id, string provider, Silo silo) : IAsyncStream<T>
{
    private readonly Lock _gate = new();
    private ImmutableList<Subscription<T>> _subscriptions = [];
    private long _items;

    public bool IsRewindable => false;

    public string ProviderName => provider;

    public StreamId StreamId => id;

    public Task<StreamSubscriptionHandle<T>> SubscribeAsync(IAsyncObserver<T> observer)
    {
        var subscription = new Subscription<T>(this, silo, Activation.Here);
        lock (_gate) _subscriptions = _subscriptions.Add(subscription);
        return subscription.ResumeAsync(observer);
    }

    public Task<IList<StreamSubscriptionHandle<T>>> GetAllSubscriptionHandles()
    {
        var asking = Activation.Here;
        return Task.FromResult<IList<StreamSubscriptionHandle<T>>>(
            [.. _subscriptions.Where(subscription => subscription.IsOf(asking))]);
    }

    public Task OnNextAsync(T item, StreamSequenceToken? token = null)
    {
        if (silo.Strict is { } strict && !strict.TryCopy(ref item, out var error)) return Task.FromException(error);
        lock (_gate)
        {
            var number = new ItemNumber(++_items);
            Give(observer => observer.OnNextAsync(item, number));
        }
        return Task.CompletedTask;
    }

    public Task OnErrorAsync(Exception ex)
    {
        lock (_gate) Give(observer => observer.OnErrorAsync(ex));
        return Task.CompletedTask;
    }

    public Task OnCompletedAsync()
    {
        lock (_gate) Give(observer => observer.OnCompletedAsync());
        return Task.CompletedTask;
    }

    public void Remove(Subscription<T> subscription)
    {
        lock (_gate) _subscriptions = _subscriptions.Remove(subscription);
    }

    public bool Equals(IAsyncStream<T>? other) => ReferenceEquals(this, other);

    public int CompareTo(IAsyncStream<T>? other) => other is null ? 1 : id.CompareTo(other.StreamId);

    // Under the gate, so that every subscription sees one order.
    private void Give(Func<IAsyncObserver<T>, Task> item)
    {
        foreach (var subscription in _subscriptions) subscription.Deliver(new Delivery<T>(subscription, item));
    }
}
