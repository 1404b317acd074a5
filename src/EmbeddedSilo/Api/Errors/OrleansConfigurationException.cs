namespace Orleans.Runtime;

/// <summary>The silo cannot start as it is set up.</summary>
public sealed class OrleansConfigurationException : Exception
{
    /// <summary>In words.</summary>
    public OrleansConfigurationException(string message)
        : base(message)
    {
    }

    /// <summary>In words, with the cause.</summary>
    public OrleansConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
