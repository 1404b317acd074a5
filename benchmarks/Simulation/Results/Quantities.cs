using System.Collections.Immutable;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Simulation.Results;

/// <summary>The measures of the product, by their own definitions, and what theory speaks of besides.</summary>
internal static class Quantities
{
    public static ImmutableArray<Quantity> All { get; } =
    [
        .. Measures.All.Select(measure => new Quantity(
            measure.Id, measure.Name, measure.Unit, outcome => measure.Of(outcome.Figures), !measure.Id.StartsWith("answer-wait-p", StringComparison.Ordinal))),
        new("blocked", new("占线", "Blocked"), MeasureUnit.Count, outcome => outcome.Blocked),
        new("blocking", new("占线率", "Blocking rate"), MeasureUnit.Share, outcome => Ratio(outcome.Blocked, outcome.Blocked + outcome.Figures.Offered)),
        new("retried", new("重拨", "Tried again"), MeasureUnit.Count, outcome => outcome.Retried),
        new("delayed", new("等待比例", "Had to wait"), MeasureUnit.Share, outcome => Ratio(outcome.Delayed, outcome.Figures.Offered)),
        new("lost", new("流失比例", "Lost, short ones too"), MeasureUnit.Share,
            outcome => Ratio(outcome.Figures.Lost + outcome.Figures.ShortAbandoned, outcome.Figures.Offered)),
        new("mean-wait", new("平均等待", "Mean wait of all"), MeasureUnit.Seconds, outcome => Ratio(outcome.WaitSeconds, Waits(outcome.Figures))),
        new("signed-in", new("在岗人数", "Agents signed in"), MeasureUnit.Count, outcome => Ratio(outcome.Figures.SignedInSeconds, outcome.Seconds)),
        new("on-break", new("小休比例", "On break"), MeasureUnit.Share, outcome => Ratio(outcome.Figures.BreakSeconds, outcome.Figures.SignedInSeconds)),
        new("queue-length", new("平均排队长度", "Mean queue length"), MeasureUnit.Count, outcome => Ratio(outcome.WaitSeconds, outcome.Seconds)),
    ];

    /// <summary>Those that mean something for a section: types have no agents' time, groups no queue.</summary>
    public static IEnumerable<Quantity> Of(SectionKind kind) => kind switch
    {
        SectionKind.Type => All.Where(one => !OfAgents.Contains(one.Id)),
        SectionKind.Group => All.Where(one => OfAgents.Contains(one.Id) || OfGroups.Contains(one.Id)),
        _ => All,
    };

    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public static Quantity ById(string id) => All.FirstOrDefault(one => one.Id == id) ?? throw new KeyNotFoundException($"no figure '{id}'");

    private static readonly string[] OfAgents = ["signed-in", "occupancy-time", "occupancy-units", "on-break"];
    private static readonly string[] OfGroups = ["handled", "aht", "aht-attended", "wrap-up-time", "assisted"];

    private static long Waits(Figures figures) => figures.Answered + figures.Lost + figures.ShortAbandoned;

    private static double? Ratio(double over, double under) => under > 0 ? over / under : null;
}
