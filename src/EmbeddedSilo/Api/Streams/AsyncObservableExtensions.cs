using Orleans.Embedded;

namespace Orleans.Streams;

/// <summary>Subscriptions by delegates.</summary>
public static class AsyncObservableExtensions
{
    /// <summary>Asks for the items from now on.</summary>
    public static Task<StreamSubscriptionHandle<T>> SubscribeAsync<T>(this IAsyncObservable<T> obs,
        Func<T, StreamSequenceToken?, Task> onNextAsync) => obs.SubscribeAsync(new DelegateObserver<T>(onNextAsync));
}
