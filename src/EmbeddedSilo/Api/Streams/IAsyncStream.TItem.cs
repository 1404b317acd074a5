namespace Orleans.Streams;

/// <summary>A stream: producers call <see cref="IAsyncObserver{T}.OnNextAsync"/>, consumers subscribe.</summary>
public interface IAsyncStream<T> : IAsyncStream, IEquatable<IAsyncStream<T>>, IComparable<IAsyncStream<T>>,
    IAsyncObservable<T>, IAsyncObserver<T>
{
    /// <summary>The subscriptions of this grain, or outside grains those of the process.</summary>
    Task<IList<StreamSubscriptionHandle<T>>> GetAllSubscriptionHandles();
}
