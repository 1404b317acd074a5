namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>Waiting, on real time, for what other threads bring about.</summary>
internal static class Eventually
{
    public static async Task Is(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TestSilo.Patience);
        while (!condition()) await Task.Delay(2, limit.Token);
    }
}
