namespace Orleans.Concurrency;

/// <summary>A message without an answer: the sender goes on at once and learns of no failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneWayAttribute : Attribute;
