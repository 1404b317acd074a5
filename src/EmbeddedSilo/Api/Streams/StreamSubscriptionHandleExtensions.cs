using Orleans.Embedded;

namespace Orleans.Streams;

/// <summary>Resumptions by delegates.</summary>
public static class StreamSubscriptionHandleExtensions
{
    /// <summary>Gives the subscription a consumer again.</summary>
    public static Task<StreamSubscriptionHandle<T>> ResumeAsync<T>(this StreamSubscriptionHandle<T> handle,
        Func<T, StreamSequenceToken?, Task> onNextAsync, StreamSequenceToken? token = null) =>
        handle.ResumeAsync(new DelegateObserver<T>(onNextAsync), token);
}
