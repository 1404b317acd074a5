namespace OmniContact.Routing.Alerts;

/// <summary>A threshold over one queue.</summary>
public sealed record AlertWatch
{
    /// <summary>The value has been past the bar without a break.</summary>
    public DateTimeOffset? PastSince { get; init; }
    /// <summary>The alert that is on.</summary>
    public string? AlertId { get; init; }
    /// <summary>When somebody was told last that one began.</summary>
    public DateTimeOffset? ToldAt { get; init; }
}
