namespace OmniContact.EmbeddedSilo.Tests;

internal sealed class Scoped : IDisposable
{
    public TaskCompletionSource Ended { get; } = new();

    public void Dispose() => Ended.TrySetResult();
}
