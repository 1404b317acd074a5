namespace Orleans.Streams;

/// <summary>Something with items to come.</summary>
public interface IAsyncObservable<T>
{
    /// <summary>Asks for the items from now on. Inside a grain they come as its turns.</summary>
    Task<StreamSubscriptionHandle<T>> SubscribeAsync(IAsyncObserver<T> observer);
}
