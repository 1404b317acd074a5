namespace Orleans.Runtime;

/// <summary>The silo has not started, or stops.</summary>
public sealed class SiloUnavailableException : OrleansMessageRejectionException
{
    /// <summary>Without words.</summary>
    public SiloUnavailableException()
        : base("The silo is not running.")
    {
    }

    /// <summary>In words.</summary>
    public SiloUnavailableException(string msg)
        : base(msg)
    {
    }

    /// <summary>In words, with the cause.</summary>
    public SiloUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
