using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

internal sealed record CalendarCase(CalendarDefinition Definition, DateTimeOffset Start)
{
    public override string ToString() =>
        $"{Definition.TimeZone} from {Start:O}; {string.Join("; ", Definition.Week.Select(d => $"{d.Day} {string.Join(',', d.Open)}"))}; "
        + string.Join("; ", Definition.Exceptions.Select(e => $"{e.Date:O} {e.Like} {string.Join(',', e.Open)}"));
}
