using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Alerts;

/// <summary>How the values that thresholds watch are counted.</summary>
public static class AlertMeasures
{
    /// <summary>Of the latest contacts rather than of this instant.</summary>
    public static bool IsRate(AlertMeasure measure) => measure >= AlertMeasure.ServiceLevel;

    /// <summary>In percent: 0..100.</summary>
    public static bool IsShare(AlertMeasure measure) =>
        measure is AlertMeasure.ServiceLevel or AlertMeasure.AbandonRate or AlertMeasure.MissedRate;

    /// <summary>In seconds.</summary>
    public static bool IsTime(AlertMeasure measure) =>
        measure is AlertMeasure.LongestWait or AlertMeasure.ExpectedWait or AlertMeasure.AnswerSpeed;

    /// <summary>Who waits counts at any hour; what a closed queue lacks beside it, nobody misses.</summary>
    public static bool IsWatchedWhileClosed(AlertMeasure measure) => measure is AlertMeasure.Waiting or AlertMeasure.LongestWait;

    /// <summary>The value of a rate, null when there is nothing to divide by.</summary>
    public static double? Of(AlertMeasure measure, Figures figures)
    {
        var value = Measures.ById(Id(measure)).Of(figures);
        return IsShare(measure) ? value * 100 : value;
    }

    private static string Id(AlertMeasure measure) => measure switch
    {
        AlertMeasure.ServiceLevel => "service-level.over-answered",
        AlertMeasure.AnswerSpeed => "asa",
        AlertMeasure.AbandonRate => "abandon-rate",
        _ => "rona-rate",
    };
}
