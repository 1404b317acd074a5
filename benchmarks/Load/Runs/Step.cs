using OmniContact.Load.Figures;
using OmniContact.Load.Plans;

namespace OmniContact.Load.Runs;

/// <summary>How one step of a rising load went: where the next one is not as good, there is the knee.</summary>
/// <param name="Rate">Contacts a second that were to come.</param>
/// <param name="Entered">Contacts a second whose first words were acknowledged.</param>
/// <param name="Ended">Contacts a second that were closed or left.</param>
/// <param name="Waiting">Customers who waited at its end.</param>
/// <param name="EntryP99">Seconds from the intended arrival to the acknowledged first words; null when nobody entered.</param>
/// <param name="OfferP50">Seconds from item and agent being there to the agent's program; null without an offer.</param>
/// <param name="OfferP99">The same.</param>
/// <param name="Processors">That the server used; null when it cannot be looked at.</param>
/// <param name="Errors">Calls that failed.</param>
internal sealed record Step(double Rate, double Entered, double Ended, int Waiting, double? EntryP99, double? OfferP50, double? OfferP99, double? Processors, int Errors)
{
    private const int Parts = 4;

    /// <summary>Of a run that goes up by steps; none of another.</summary>
    public static IReadOnlyList<Step> Of(LoadPlan plan, IReadOnlyList<Second> seconds) => plan.Profile != Profile.Step || seconds.Count < plan.Seconds || plan.Seconds < 2 * Parts
        ? []
        : [.. Enumerable.Range(0, Parts).Select(part => Of(plan.Rate * (part + 1) / Parts, [.. seconds.Take(plan.Seconds * (part + 1) / Parts).Skip(plan.Seconds * part / Parts)]))];

    private static Step Of(double rate, Second[] seconds)
    {
        double Average(Happening what) => seconds.Average(second => second.Counts[what]);
        var (entries, offers) = (Whole(seconds, Delay.Entry), Whole(seconds, Delay.Offer));
        var processors = (seconds[^1].Server.Cpu - seconds[0].Server.Cpu) / (seconds.Length - 1);
        return new(
            rate, Average(Happening.Entered), Average(Happening.Closed) + Average(Happening.Left), seconds[^1].Waiting, entries.Quantile(0.99), offers.Quantile(0.5), offers.Quantile(0.99),
            double.IsNaN(processors) ? null : processors, seconds.Sum(second => second.Counts[Happening.Errors]));
    }

    private static Latencies Whole(Second[] seconds, Delay delay)
    {
        var whole = new Latencies();
        foreach (var second in seconds) whole.Add(second.Delays[delay]);
        return whole;
    }
}
