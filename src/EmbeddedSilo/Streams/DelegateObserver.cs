using Orleans.Streams;

namespace Orleans.Embedded;

/// <summary>An observer of one delegate, to which completion and failure of the producer are nothing.</summary>
internal sealed class DelegateObserver<T>(Func<T, StreamSequenceToken?, Task> onNext) : IAsyncObserver<T>
{
    public Task OnNextAsync(T item, StreamSequenceToken? token = null) => onNext(item, token);

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;
}
