using System.Globalization;
using OmniContact.Simulation.Arrivals;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>
/// A table with a heading, its columns divided by tabs, semicolons or commas. Times are seconds or <c>h:mm:ss</c>; where a service
/// time is 0, because the contact was not served, it is drawn.
/// </summary>
internal sealed class TraceReader(Periods periods, string folder)
{
    public Trace Read(Fields fields)
    {
        var (arrival, service) = (fields.NeedText("arrival"), fields.Text("service"));
        var from = Seconds(fields.Text("from") ?? "0");
        if (from is null) fields.Faults.Add(fields.Find("from")!, "is no time in seconds or h:mm:ss");
        var filter = new RowFilter(fields.Find("where"));
        var path = Path.Combine(folder, fields.NeedText("file"));
        if (fields.Find("file") is not { } place) return new Trace([]);
        if (!File.Exists(path))
        {
            fields.Faults.Add(place, $"there is no file '{path}'");
            return new Trace([]);
        }

        var table = new Table(path);
        var unknown = filter.Columns.Append(arrival).Concat(service is null ? [] : [service]).Distinct().Except(table.Columns).ToArray();
        foreach (var name in unknown) fields.Faults.Add(place, $"has no column '{name}'; there are {string.Join(", ", table.Columns)}");
        if (unknown.Length > 0) return new Trace([]);
        var arrivals = table.Rows.Where(row => filter.Takes(table, row)).Select(row => Of(table, row, arrival, service, place, fields.Faults)).ToArray();
        if (arrivals.Length == 0) fields.Faults.Add(place, $"has {table.Rows.Count} rows, and 'where' takes none of them");
        return new Trace(
        [
            .. arrivals.Select(one => one with { At = one.At - (from ?? 0) + periods.WarmUpSeconds }).Where(one => one.At >= 0).OrderBy(one => one.At),
        ]);
    }

    private static Arrival Of(Table table, TableRow row, string arrival, string? service, Node place, Faults faults)
    {
        var (at, lasts) = (Time(table, row, arrival, place, faults), service is null ? 0 : Time(table, row, service, place, faults));
        return new Arrival(at, lasts > 0 ? lasts : double.NaN);
    }

    private static double Time(Table table, TableRow row, string column, Node place, Faults faults)
    {
        if (Seconds(table.Cell(row, column)) is { } seconds) return seconds;
        faults.Add(place, $"line {row.Number}: {column} is '{table.Cell(row, column)}'; a time in seconds or h:mm:ss is needed");
        return 0;
    }

    private static double? Seconds(string text)
    {
        var seconds = 0.0;
        foreach (var part in text.Split(':'))
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
            seconds = (seconds * 60) + number;
        }

        return seconds;
    }
}
