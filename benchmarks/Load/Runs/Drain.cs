using OmniContact.Load.Figures;
using OmniContact.Load.Plans;

namespace OmniContact.Load.Runs;

/// <summary>How the backlog of a peak was worked off.</summary>
/// <param name="Backlog">Customers who waited when the peak ended.</param>
/// <param name="Seconds">Until nobody waited; null when that did not happen.</param>
/// <param name="Expected">Backlog / (slots / handling + abandonment - arrivals), in seconds, with the abandonment and the rate that were measured meanwhile.</param>
/// <param name="Abandonment">Customers a second who gave up meanwhile.</param>
/// <param name="Loaded">Arrivals a second that were measured in the peak.</param>
internal sealed record Drain(int Backlog, int? Seconds, double Expected, double Abandonment, double Loaded)
{
    public const double Allowed = 1.1;

    /// <summary>Null without a peak.</summary>
    public static Drain? Of(LoadPlan plan, IReadOnlyList<Second> seconds)
    {
        var (begin, end) = (plan.Seconds / 4, plan.Seconds * 3 / 4);
        if (plan.Profile != Profile.Peak || seconds.Count <= end || end <= begin) return null;
        var after = seconds.Skip(end).ToArray();
        var backlog = seconds[end - 1].Waiting;
        var took = Array.FindIndex(after, second => second.Waiting == 0) is >= 0 and var index ? index + 1 : (int?)null;
        var meanwhile = after[..Math.Min(after.Length, took ?? after.Length)];
        double Rate(Happening what) => meanwhile.Average(second => second.Counts[what]);
        var speed = (plan.Slots / (plan.Handling + plan.WrapUp)) + Rate(Happening.Left) - Rate(Happening.Entered);
        var loaded = seconds.Skip(begin).Take(end - begin).Average(second => second.Counts[Happening.Entered]);
        return new(backlog, took, backlog / speed, Rate(Happening.Left), loaded);
    }
}
