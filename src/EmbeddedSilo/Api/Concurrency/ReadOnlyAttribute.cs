namespace Orleans.Concurrency;

/// <summary>A call that changes nothing and so may interleave with other read-only calls.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;
