using System.Collections.Immutable;
using OmniContact.Simulation.Arrivals;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Load.Plans;

/// <summary>When customers are to come, whatever the server does meanwhile: seconds from the begin, in order.</summary>
internal static class Arrivals
{
    public static IEnumerable<Coming> Of(LoadPlan plan) => plan.Recorded?.Contacts() ?? (plan.Deterministic ? Evenly(Rates(plan)) : Drawn(new Piecewise(Rates(plan), null), plan));

    /// <summary>Those of the warm-up, seconds from its begin.</summary>
    public static IEnumerable<Coming> WarmUp(LoadPlan plan) => Evenly([new(plan.WarmUp, plan.Rate)]);

    /// <summary>The rate of each part of the run.</summary>
    public static ImmutableArray<RatePeriod> Rates(LoadPlan plan) => plan.Profile switch
    {
        Profile.Step => [.. Enumerable.Range(1, 4).Select(part => new RatePeriod(plan.Seconds * part / 4.0, plan.Rate * part / 4))],
        Profile.Peak =>
        [
            new(plan.PeakBegin, plan.Rate / 10), new(plan.PeakEnd, plan.Rate), new(plan.Seconds, plan.Rate / 10),
        ],
        _ => [new(plan.Seconds, plan.Rate)],
    };

    private static IEnumerable<Coming> Drawn(ArrivalPlan arrivals, LoadPlan plan)
    {
        using var each = arrivals.Begin(new RandomStream(plan.Seed, 0, "arrivals"));
        while (each.MoveNext()) yield return new(each.Current.At);
    }

    private static IEnumerable<Coming> Evenly(ImmutableArray<RatePeriod> rates)
    {
        var begin = 0.0;
        foreach (var (end, rate) in rates)
        {
            var contacts = (int)Math.Round(rate * (end - begin));
            for (var i = 1; i <= contacts; i++) yield return new Coming(Math.Min(end, begin + (i / rate)));
            begin = end;
        }
    }
}
