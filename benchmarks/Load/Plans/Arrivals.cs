using System.Collections.Immutable;
using OmniContact.Simulation.Arrivals;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Load.Plans;

/// <summary>When customers are to come, whatever the server does meanwhile: seconds from the begin, in order.</summary>
internal static class Arrivals
{
    public static IEnumerable<Arrival> Of(LoadPlan plan) => plan.Profile switch
    {
        Profile.Day => OfDay(plan),
        _ when plan.Deterministic => Evenly(Rates(plan)),
        _ => Drawn(new Piecewise(Rates(plan), null), plan),
    };

    /// <summary>Those of the warm-up, seconds from its begin.</summary>
    public static IEnumerable<Arrival> WarmUp(LoadPlan plan) => Evenly([new(plan.WarmUp, plan.Rate)]);

    /// <summary>The rate of each part of the run.</summary>
    public static ImmutableArray<RatePeriod> Rates(LoadPlan plan) => plan.Profile switch
    {
        Profile.Step => [.. Enumerable.Range(1, 4).Select(part => new RatePeriod(plan.Seconds * part / 4.0, plan.Rate * part / 4))],
        Profile.Peak =>
        [
            new(plan.Seconds / 4.0, plan.Rate / 10), new(plan.Seconds * 3 / 4.0, plan.Rate), new(plan.Seconds, plan.Rate / 10),
        ],
        _ => [new(plan.Seconds, plan.Rate)],
    };

    private static IEnumerable<Arrival> Drawn(ArrivalPlan arrivals, LoadPlan plan)
    {
        using var each = arrivals.Begin(new RandomStream(plan.Seed, 0, "arrivals"));
        while (each.MoveNext()) yield return each.Current;
    }

    private static IEnumerable<Arrival> Evenly(ImmutableArray<RatePeriod> rates)
    {
        var begin = 0.0;
        foreach (var (end, rate) in rates)
        {
            var contacts = (int)Math.Round(rate * (end - begin));
            for (var i = 1; i <= contacts; i++) yield return new Arrival(Math.Min(end, begin + (i / rate)));
            begin = end;
        }
    }

    /// <summary>The contacts of all types, their times in the measure in which the day is made shorter; their service too.</summary>
    private static IEnumerable<Arrival> OfDay(LoadPlan plan)
    {
        var (day, scale) = (plan.Day!, plan.Seconds / plan.Day!.LengthSeconds);
        return day.Types
            .SelectMany(type => Until(type.Arrivals.Begin(new RandomStream(plan.Seed, 0, $"arrivals of {type.Id}")), day.LengthSeconds))
            .OrderBy(arrival => arrival.At)
            .Select(arrival => new Arrival(arrival.At * scale, arrival.Service * scale));
    }

    private static IEnumerable<Arrival> Until(IEnumerator<Arrival> arrivals, double end)
    {
        using (arrivals)
            while (arrivals.MoveNext() && arrivals.Current.At < end) yield return arrivals.Current;
    }
}
