using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A message or state does not come through the cluster's codec as it was.</summary>
public sealed class CodecException : OrleansException
{
    internal CodecException(string message)
        : base(message)
    {
    }

    internal CodecException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
