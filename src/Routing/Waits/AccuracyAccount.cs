using System.Text.Json.Serialization;

namespace OmniContact.Routing.Waits;

/// <summary>The decayed sums behind <see cref="WaitAccuracy"/>.</summary>
public sealed record AccuracyAccount(double Weight, double Within50, double Within90, double AbsoluteSeconds)
{
    private const double LeastToPublish = 20;

    public static AccuracyAccount Empty { get; } = new(0, 0, 0, 0);

    /// <summary>Null while there are too few to say.</summary>
    [JsonIgnore]
    public WaitAccuracy? Accuracy => Weight < LeastToPublish
        ? null
        : new WaitAccuracy(Weight, Within50 / Weight, Within90 / Weight, AbsoluteSeconds / Weight);

    public static AccuracyAccount operator +(AccuracyAccount a, AccuracyAccount b) =>
        new(a.Weight + b.Weight, a.Within50 + b.Within50, a.Within90 + b.Within90, a.AbsoluteSeconds + b.AbsoluteSeconds);

    public AccuracyAccount Judge(double wait, WaitEstimate promise, double weight, double memory)
    {
        var keep = 1 - 1 / memory;
        var (p50, p90) = (promise.P50.TotalSeconds, promise.P90.TotalSeconds);
        return new AccuracyAccount(
            Weight * keep + weight,
            Within50 * keep + (wait <= p50 ? weight : 0),
            Within90 * keep + (wait <= p90 ? weight : 0),
            AbsoluteSeconds * keep + weight * Math.Abs(wait - p50));
    }
}
