namespace Orleans.Runtime;

/// <summary>The base of what a silo throws.</summary>
public class OrleansException : Exception
{
    /// <summary>Without words.</summary>
    public OrleansException()
        : base("Unexpected error.")
    {
    }

    /// <summary>In words.</summary>
    public OrleansException(string message)
        : base(message)
    {
    }

    /// <summary>In words, with the cause.</summary>
    public OrleansException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
