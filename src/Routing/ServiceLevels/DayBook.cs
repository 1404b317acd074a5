using System.Collections.Immutable;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// Sums by day for a live board. What is booked at arrival may end after midnight, so yesterday stays open; older days are the reports'.
/// </summary>
public sealed record DayBook
{
    public const int DaysKept = 2;

    /// <summary>The latest first.</summary>
    public ImmutableArray<DayFigures> Days { get; init; } = [];

    public Figures Of(DateOnly day) => Days.FirstOrDefault(one => one.Day == day)?.Figures ?? Figures.Zero;

    public DayBook Add(DateOnly day, Figures figures) => new()
    {
        Days =
        [
            .. Days.Where(one => one.Day != day).Append(new DayFigures(day, Of(day) + figures)).OrderByDescending(one => one.Day).Take(DaysKept),
        ],
    };
}
