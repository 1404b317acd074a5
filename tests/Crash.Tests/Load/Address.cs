namespace OmniContact.Crash.Tests.Load;

/// <summary>Where the server is now, or the servers, one after the other; who asks while it is down waits.</summary>
internal sealed class Address
{
    private volatile TaskCompletionSource<Uri[]> _urls = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _turn;

    public async Task<Uri> Url(CancellationToken stop)
    {
        var urls = await _urls.Task.WaitAsync(stop);
        return urls[(int)((uint)Interlocked.Increment(ref _turn) % urls.Length)];
    }

    public void Up(params Uri[] urls)
    {
        if (!_urls.TrySetResult(urls)) _urls = Known(urls);
    }

    public void Down() => _urls = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource<Uri[]> Known(Uri[] urls)
    {
        TaskCompletionSource<Uri[]> known = new(TaskCreationOptions.RunContinuationsAsynchronously);
        known.SetResult(urls);
        return known;
    }
}
