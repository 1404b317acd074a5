using OmniContact.Load.Figures;
using OmniContact.Load.Plans;

namespace OmniContact.Load.Runs;

/// <summary>
/// How the backlog of a peak was worked off. While somebody waits every slot is taken, so the backlog shrinks by slots / handling + abandonment -
/// arrivals a second: what goes in less what comes out of a queue. Rates are those that were measured until it was gone.
/// </summary>
/// <param name="Backlog">Customers who waited when the peak ended, without those whom an agent was asked to take just then.</param>
/// <param name="Seconds">From then until there were none; null when that did not happen.</param>
/// <param name="Slots">Contacts that all agents have at once.</param>
/// <param name="Handling">Mean seconds that a contact takes its agent, after-contact work included and the server's own time not.</param>
/// <param name="Abandonment">Customers a second who gave up.</param>
/// <param name="Arrivals">Customers a second who came.</param>
/// <param name="Loaded">Customers a second who came in the peak.</param>
internal sealed record Drain(int Backlog, double? Seconds, int Slots, double Handling, double Abandonment, double Arrivals, double Loaded)
{
    /// <summary>Times the expected.</summary>
    public const double Allowed = 1.1;

    /// <summary>Seconds, were no slot ever idle; null when more come than go.</summary>
    public double? Expected => (Slots / Handling) + Abandonment - Arrivals is > 0 and var speed ? Backlog / speed : null;

    /// <summary>Seconds at most.</summary>
    public double? Bound => Allowed * Expected;

    public bool IsMet => Backlog == 0 || Seconds <= Bound;

    /// <summary>Null without a peak.</summary>
    public static Drain? Of(LoadPlan plan, IReadOnlyList<Second> seconds)
    {
        var (begin, end) = (plan.PeakBegin, plan.PeakEnd);
        if (plan.Profile != Profile.Peak || seconds.Count <= end || end <= begin) return null;
        var after = seconds.Skip(end).ToArray();
        var took = Array.FindIndex(after, second => second.EmptyAt is not null) is >= 0 and var index ? index + after[index].EmptyAt : null;
        var meanwhile = after[..(took is { } gone ? Math.Max(1, (int)Math.Ceiling(gone)) : after.Length)];
        return new(Math.Max(0, seconds[end - 1].Waiting - seconds[end - 1].Ringing), took, plan.Slots, Taken(plan, meanwhile), Rate(meanwhile, Happening.Left), Rate(meanwhile, Happening.Entered), Rate(seconds.Take(end).Skip(begin), Happening.Entered));
    }

    private static double Rate(IEnumerable<Second> seconds, Happening what) => seconds.Average(second => second.Counts[what]);

    private static double Taken(LoadPlan plan, Second[] seconds)
    {
        var times = new Latencies();
        foreach (var second in seconds) times.Add(second.Delays[Delay.Handling]);
        return times.Count > 0 ? times.Sum / times.Count : plan.Handling + plan.WrapUp;
    }
}
