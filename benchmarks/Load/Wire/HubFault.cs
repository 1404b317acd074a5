namespace OmniContact.Load.Wire;

/// <summary>A call that the server answered with an error.</summary>
internal sealed class HubFault(string message) : Exception(message)
{
    /// <summary>The store was away or too slow: nothing was acknowledged.</summary>
    public bool IsUnavailable => Message.Contains("unavailable:", StringComparison.Ordinal);

    /// <summary>The conversation had ended before.</summary>
    public bool IsTooLate => Message.Contains("not possible while the conversation is Closed", StringComparison.Ordinal);
}
