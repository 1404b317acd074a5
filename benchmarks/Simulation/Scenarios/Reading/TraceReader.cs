using System.Globalization;
using OmniContact.Simulation.Arrivals;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>
/// A table with a heading, its columns divided by tabs, semicolons or commas. Times are seconds or <c>h:mm:ss</c>; rows may be chosen by what
/// other columns hold.
/// </summary>
internal sealed class TraceReader(string folder)
{
    public Trace Read(Fields fields)
    {
        var (arrival, service) = (fields.NeedText("arrival"), fields.Text("service"));
        var from = fields.Number("fromSecond", Bounds.NotNegative, 0);
        var chosen = (fields.Find("where")?.Members ?? []).ToDictionary(member => member.Key, member => member.Value);
        var path = Path.Combine(folder, fields.NeedText("file"));
        if (fields.Find("file") is not { } place) return new Trace([]);
        if (!File.Exists(path))
        {
            fields.Faults.Add(place, $"there is no file '{path}'");
            return new Trace([]);
        }

        var table = new Table(path);
        foreach (var name in chosen.Keys.Append(arrival).Concat(service is null ? [] : [service]).Where(name => !table.Columns.Contains(name)))
            fields.Faults.Add(place, $"has no column '{name}'; there are {string.Join(", ", table.Columns)}");
        return table.Rows.Count == 0 || fields.Faults.Any ? new Trace([]) : Of(table, arrival, service, from, chosen, place, fields.Faults);
    }

    private static Trace Of(
        Table table, string arrival, string? service, double from, Dictionary<string, Node> chosen, Node place, Faults faults)
    {
        var arrivals = new List<Arrival>();
        foreach (var row in table.Rows.Where(row => chosen.All(one => IsOneOf(table.Cell(row, one.Key), one.Value))))
        {
            var (at, lasts) = (Seconds(table.Cell(row, arrival)), service is null ? double.NaN : Seconds(table.Cell(row, service)));
            if (at is { } second && lasts is { } length) arrivals.Add(new Arrival(second - from, length));
            else faults.Add(place, $"row {row.Number}: '{table.Cell(row, arrival)}' or its service is no time in seconds or h:mm:ss");
        }

        return new Trace([.. arrivals.Where(one => one.At >= 0).OrderBy(one => one.At)]);
    }

    private static bool IsOneOf(string cell, Node wanted) =>
        wanted.Items.Count == 0 ? cell == wanted.Text : wanted.Items.Any(item => cell == item.Text);

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
