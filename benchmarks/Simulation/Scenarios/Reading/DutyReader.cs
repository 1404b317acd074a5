using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>When the agents of a group are there: a number, a number for each period, or shifts; with breaks.</summary>
internal sealed class DutyReader(Periods periods, Faults faults)
{
    private const int MostAgents = 10_000;
    private static readonly Bounds Counts = new(0, MostAgents);
    private static readonly Bounds Minutes = new(0, 10_000_000);

    public ImmutableArray<Duty> Read(Fields fields)
    {
        var (agents, shifts) = (fields.Find("agents"), fields.List("shifts"));
        if (agents is null == (shifts.Count == 0))
            faults.Add(fields.Node, "either 'agents' or 'shifts' is needed");
        var breaks = Breaks(fields);
        var duties = agents is null ? shifts.SelectMany(OfShift) : OfCounts(agents);
        return [.. duties.Select((spans, member) => DutyOf(spans.Spans, [.. breaks, .. spans.Breaks], member))];
    }

    /// <summary>The last to come are the first to go.</summary>
    private IEnumerable<Attendance> OfCounts(Node node)
    {
        var counts = periods.Values(node, Counts, faults);
        foreach (var (item, count) in (node.Kind == JsonValueKind.Array ? node.Items : [node]).Zip(counts))
            if (count != Math.Floor(count)) faults.Add(item, $"is {item.Text}; a whole number of agents is needed");
        for (var member = 0; member < (int)counts.Max(); member++)
            yield return new Attendance([.. Enumerable.Range(0, counts.Length).Where(period => counts[period] > member)
                .Select(period => new Span(periods.Begin(period), period == counts.Length - 1 ? double.PositiveInfinity : periods.Begin(period + 1)))], []);
    }

    private IEnumerable<Attendance> OfShift(Node node)
    {
        var fields = new Fields(node, faults);
        fields.Need("agents");
        var agents = fields.Whole("agents", 1, MostAgents) ?? 0;
        var from = fields.Number("fromMinute", Minutes);
        var to = fields.Number("toMinute", new Bounds(from, Minutes.To, FromItself: false));
        var breaks = Breaks(fields);
        fields.Done();
        return Enumerable.Repeat(new Attendance([new Span(periods.At(from), periods.At(to))], breaks), agents);
    }

    private ImmutableArray<BreakTime> Breaks(Fields fields) => [.. fields.List("breaks").Select(node =>
    {
        var one = new Fields(node, faults);
        var read = new BreakTime(one.Number("atMinute", Minutes), one.Number("minutes", new Bounds(0, 1_440, FromItself: false)), one.Number("staggerMinutes", Minutes, 0));
        one.Done();
        return read;
    })];

    private Duty DutyOf(ImmutableArray<Span> spans, ImmutableArray<BreakTime> breaks, int member)
    {
        var rests = breaks.Select(one => periods.At(one.AtMinute + (member * one.StaggerMinutes)) is var begin ? new Span(begin, begin + (one.Minutes * 60)) : default).ToArray();
        PresenceKind At(double second) => !spans.Any(span => span.Holds(second)) ? PresenceKind.Offline
            : rests.Any(rest => rest.Holds(second)) ? PresenceKind.Break : PresenceKind.Available;
        var changes = ImmutableArray.CreateBuilder<DutyChange>();
        var before = PresenceKind.Offline;
        foreach (var border in spans.Concat(rests).SelectMany(span => new[] { span.From, span.To }).Where(double.IsFinite).Distinct().Order())
        {
            var now = At(border);
            if (now != before) changes.Add(new DutyChange(border, now));
            before = now;
        }

        return new Duty(changes.ToImmutable());
    }
}
