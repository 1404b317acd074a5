using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Alerts;

/// <summary>
/// A bar for a value of queues. An alert begins once the value has been past it for a while, and ends only when the value is back at
/// another one, so that what wavers about the bar is one alert.
/// </summary>
public sealed record Threshold
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public AlertMeasure Measure { get; init; } = AlertMeasure.Waiting;
    /// <summary>Each is watched for itself. Empty = every queue.</summary>
    public ImmutableArray<string> QueueIds { get; init; } = [];
    public AlertSide Side { get; init; } = AlertSide.Above;
    /// <summary>The bar: a number of people, seconds or percent, as the measure is. 0..1,000,000; percent 0..100.</summary>
    [Range(0, 1_000_000)]
    public int Bar { get; init; } = 10;
    /// <summary>The value that ends it: at or below it, or at or above it where small values alert. Not past the bar.</summary>
    [Range(0, 1_000_000)]
    public int BackAt { get; init; } = 5;
    /// <summary>How long the value has to be past the bar, 0..3,600 s.</summary>
    [Range(0, 3_600)]
    public int AfterSeconds { get; init; } = 30;
    /// <summary>After a message none goes out again for so long, 0..86,400 s: another alert is shown meanwhile, and told if it lasts until then.</summary>
    [Range(0, 86_400)]
    public int QuietSeconds { get; init; } = 300;
    /// <summary>It is heard where it is shown.</summary>
    public bool Sound { get; init; } = true;
    /// <summary>Who is told by program.</summary>
    public ImmutableArray<string> WebhookIds { get; init; } = [];
    /// <summary>Who is told by e-mail; at most 20.</summary>
    public ImmutableArray<string> Emails { get; init; } = [];

    public bool IsPast(double value) => Side == AlertSide.Above ? value > Bar : value < Bar;

    public bool IsBack(double value) => Side == AlertSide.Above ? value <= BackAt : value >= BackAt;
}
