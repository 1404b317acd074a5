using System.Collections.Immutable;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Results;

/// <summary>The figures of one type, one group, or all of them, over the run and period by period.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Id">Of the type or group.</param>
/// <param name="Whole">Over all periods.</param>
/// <param name="Periods">In order of time.</param>
internal sealed record Section(SectionKind Kind, string Id, ImmutableArray<Cell> Whole, ImmutableArray<ImmutableArray<Cell>> Periods)
{
    /// <summary>Of all answered, over all replications.</summary>
    public WaitHistogram Waits { get; init; } = WaitHistogram.Empty;

    /// <summary>Null where there is no such figure.</summary>
    public Interval? this[string quantity] => Of(Whole, quantity);

    /// <summary>In one period, from 0.</summary>
    public Interval? In(int period, string quantity) => Of(Periods[period], quantity);

    private static Interval? Of(ImmutableArray<Cell> cells, string quantity) => cells.FirstOrDefault(cell => cell.Quantity.Id == quantity)?.Value;
}
