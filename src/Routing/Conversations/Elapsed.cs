namespace OmniContact.Routing.Conversations;

internal static class Elapsed
{
    /// <summary>Seconds from one instant to another, to the millisecond; 0 when the first is missing or later.</summary>
    internal static double Seconds(DateTimeOffset? from, DateTimeOffset to) =>
        from is { } start && to > start ? Math.Round((to - start).TotalSeconds, 3) : 0;
}
