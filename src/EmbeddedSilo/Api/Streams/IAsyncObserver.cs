namespace Orleans.Streams;

/// <summary>Takes items.</summary>
public interface IAsyncObserver<in T>
{
    /// <summary>Takes an item; the next comes when the task has ended.</summary>
    Task OnNextAsync(T item, StreamSequenceToken? token = null);

    /// <summary>No more items come.</summary>
    Task OnCompletedAsync() => Task.CompletedTask;

    /// <summary>The producer failed.</summary>
    Task OnErrorAsync(Exception ex);
}
