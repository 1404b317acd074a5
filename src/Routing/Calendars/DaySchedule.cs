namespace OmniContact.Routing.Calendars;

/// <summary>Which intervals begin on a date: those of its exception, else those of its weekday.</summary>
internal sealed class DaySchedule
{
    private readonly DayInterval[][] _week = [[], [], [], [], [], [], []];
    private readonly Dictionary<DateOnly, DayInterval[]> _dates = [];

    public DaySchedule(CalendarDefinition definition)
    {
        foreach (var hours in definition.Week) _week[(int)hours.Day] = [.. hours.Open];
        foreach (var exception in definition.Exceptions)
            _dates[exception.Date] = exception.Like is { } like ? _week[(int)like] : [.. exception.Open];
        LastYear = definition.Exceptions.Select(e => e.Date.Year).DefaultIfEmpty(0).Max();
    }

    /// <summary>The year of the last exception, after which the weeks repeat; 0 without exceptions.</summary>
    public int LastYear { get; }

    public DayInterval[] BeginningOn(DateOnly date) =>
        _dates.TryGetValue(date, out var hours) ? hours : _week[(int)date.DayOfWeek];
}
