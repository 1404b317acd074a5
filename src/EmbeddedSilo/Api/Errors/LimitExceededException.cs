namespace Orleans.Runtime;

/// <summary>A mailbox is full: the call was not taken.</summary>
public sealed class LimitExceededException : OrleansException
{
    /// <summary>Without words.</summary>
    public LimitExceededException()
        : base("Limit exceeded.")
    {
    }

    /// <summary>In words.</summary>
    public LimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>In words, with the cause.</summary>
    public LimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
