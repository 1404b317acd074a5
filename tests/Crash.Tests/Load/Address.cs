namespace OmniContact.Crash.Tests.Load;

/// <summary>Where the server is now; who asks while it is down waits.</summary>
internal sealed class Address
{
    private volatile TaskCompletionSource<Uri> _url = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Uri> Url(CancellationToken stop) => _url.Task.WaitAsync(stop);

    public void Up(Uri url) => _url.TrySetResult(url);

    public void Down() => _url = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
