namespace OmniContact.Routing.Alerts;

/// <summary>An address of another program that is told by signed requests.</summary>
public sealed record Webhook
{
    /// <summary>In characters.</summary>
    public const int LongestUrl = 2_000;

    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    /// <summary>https; http, and addresses of one's own network, where the server's options allow it.</summary>
    public required string Url { get; init; }
    /// <summary>Nothing is sent while it is off; what would have been is not made up for.</summary>
    public bool Enabled { get; init; } = true;
}
