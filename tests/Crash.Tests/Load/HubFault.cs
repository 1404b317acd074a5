namespace OmniContact.Crash.Tests.Load;

/// <summary>A call that the server answered with an error.</summary>
internal sealed class HubFault(string message) : Exception(message)
{
    /// <summary>The store was away or too slow: nothing was acknowledged.</summary>
    public bool IsUnavailable => Message.Contains("unavailable:", StringComparison.Ordinal);
}
