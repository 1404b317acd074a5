using OmniContact.Routing;
using OmniContact.Routing.Alerts;

namespace OmniContact.Server.Outside;

/// <summary>What a webhook is told.</summary>
internal sealed record WebhookEvent
{
    public const string Test = "test";

    /// <summary>The same when it comes again.</summary>
    public required string Id { get; init; }
    /// <summary><c>alert.began</c>, <c>alert.ended</c> or <c>test</c>.</summary>
    public required string Type { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>Without words of customers, or names of people.</summary>
    public Alert? Alert { get; init; }
    public LocalizedText? Threshold { get; init; }
    public LocalizedText? Queue { get; init; }
}
