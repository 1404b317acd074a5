using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A call was refused because grains that wait for each other in its way can come to wait for ever.</summary>
public sealed class CallOrderException : OrleansException
{
    internal CallOrderException(string message)
        : base(message)
    {
    }
}
