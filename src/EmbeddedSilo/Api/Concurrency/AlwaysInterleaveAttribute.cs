namespace Orleans.Concurrency;

/// <summary>A call that starts at once, between the parts of whatever runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;
