namespace Orleans.Embedded;

/// <summary>What the sender of a message without an answer gets.</summary>
internal static class OneWay<T>
{
    public static readonly Task<T> Sent = Task.FromResult<T>(default!);
}
