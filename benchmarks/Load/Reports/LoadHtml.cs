using System.Globalization;
using System.Net;
using OmniContact.Load.Figures;
using OmniContact.Load.Runs;
using OmniContact.Simulation.Reports;

namespace OmniContact.Load.Reports;

/// <summary>One page for operators: were the promises kept, how fast was it, what did it take.</summary>
internal static class LoadHtml
{
    public static string Of(LoadResult result) => Page.Of($"Load: {PlanWords.Title(result.Plan)}", $"""
        <p>{Text($"{result.Began:yyyy-MM-dd HH:mm} UTC, {WebUtility.HtmlEncode(PlanWords.Arrivals(result.Plan))}, after {result.Plan.WarmUp:N0} s to warm up, seed {result.Plan.Seed}. Agents: {result.Plan.Agents:N0}, chats at once: {result.Plan.Chats}, queues: {result.Plan.Queues}, {PlanWords.Handling(result.Plan)}, {PlanWords.Patience(result.Plan)}, {result.Plan.Idle:N0} idle conversations. Server: {result.Server}. fdatasync p50 of this machine: {result.Flush.TotalMilliseconds:0.00} ms.")}</p>
        <div class="tiles">{string.Concat(Tiles(result))}</div>
        {Promises(result)}
        {Peak(result.Drain)}
        {Steps(result.Steps)}
        {Page.Section("Second by second", LoadCharts.Of(result))}
        {Delays(result)}
        {Times("Errors", result.Timeline.Errors)}
        {Times("Refused by rule: somebody else was quicker", result.Timeline.Refusals)}
        """);

    private static IEnumerable<string> Tiles(LoadResult result)
    {
        var timeline = result.Timeline;
        yield return Tile("broken promises", $"{result.Broken.Length:N0}", result.Broken.Length == 0 ? "all were kept" : "see below");
        yield return Tile("contacts", $"{timeline.Total(Happening.Entered):N0}", $"of {timeline.Total(Happening.Arrived):N0} who were to come");
        yield return Tile("throughput", $"{result.Throughput:0.0} / s", "contacts ended while others came");
        yield return Tile("offer latency p99", Delay(result.OfferAtHub[0.99]), "at the hub, at most; by the server's own measure");
        yield return Tile("service level", $"{result.ServiceLevel(result.Plan.TargetSeconds) * 100:0.0} %", $"had an agent within {PlanWords.Target(result.Plan)}, of all who entered");
        yield return Tile("gave up", $"{timeline.Total(Happening.Left):N0}", "customers whose patience ended");
        yield return Tile("errors", $"{timeline.Total(Happening.Errors):N0}", "calls that failed");
        if (Usages.Of(result, second => second.Server) is { } server)
            yield return Tile("server", $"{server.CpuPerContact * 1000:0.0} ms", $"processor time for each contact; {server.Memory / 1e6:N0} MB at most");
        if (result.Drain is { } drain)
            yield return Tile("backlog of the peak", $"{drain.Backlog:N0}", drain.Backlog == 0 ? "nobody had to wait for its end" : $"worked off as fast as its own figures ask: {DrainWords.Verdict(drain)}");
    }

    private static string Steps(IReadOnlyList<Step> steps)
    {
        if (steps.Count == 0) return "";
        var heading = string.Concat(StepRows.Heading.Select(name => $"<th>{name}</th>"));
        var rows = string.Concat(steps.Select(step => $"<tr>{string.Concat(StepRows.Of(step).Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>"));
        return $"<h2>Step by step</h2><div class='table'><table><thead><tr>{heading}</tr></thead><tbody>{rows}</tbody></table></div>";
    }

    private static string Peak(Drain? drain) => drain is null or { Backlog: 0 } ? "" :
        $"<h2>Peak</h2><p>{WebUtility.HtmlEncode(DrainWords.Of(drain))}; at most {WebUtility.HtmlEncode(DrainWords.Bound(drain))}: <b>{DrainWords.Verdict(drain)}</b>.</p>";

    private static string Promises(LoadResult result)
    {
        var compared = string.Concat(result.Compared.Select(what => $"<li>{WebUtility.HtmlEncode(what)}</li>"));
        var rows = string.Concat(Enum.GetValues<Load.Promises.Promise>().Select(promise => Row(promise, result)));
        return $"<h2>Promises</h2><p>Found by comparing what clients saw with what is stored:</p><ul>{compared}</ul><div class='table'><table><thead><tr><th></th><th>broken</th><th>where, at first</th></tr></thead><tbody>{rows}</tbody></table></div>";
    }

    private static string Row(Load.Promises.Promise promise, LoadResult result)
    {
        var broken = result.Broken.Where(one => one.Promise == promise).ToArray();
        var where = string.Join("<br>", broken.Take(20).Select(one => WebUtility.HtmlEncode(one.Where)));
        return $"<tr><th>{PromiseNames.Of(promise)}</th><td>{broken.Length:N0}</td><td>{where}</td></tr>";
    }

    private static string Delays(LoadResult result)
    {
        var rows = string.Concat(Enum.GetValues<Delay>().Select(delay => Row(DelayNames.Of(delay), result.Timeline.Whole(delay))));
        return $"<h2>Delays</h2><div class='table'><table><thead><tr><th></th><th>number</th><th>p50</th><th>p90</th><th>p99</th><th>p99.9</th><th>longest</th></tr></thead><tbody>{rows}</tbody></table></div>";
    }

    private static string Row(string name, Latencies delays) =>
        Text($"<tr><th>{name}</th><td>{delays.Count:N0}</td>{string.Concat(new[] { 0.5, 0.9, 0.99, 0.999, 1 }.Select(share => $"<td>{Delay(delays.Quantile(share))}</td>"))}</tr>");

    private static string Times(string title, IReadOnlyCollection<KeyValuePair<string, int>> what)
    {
        if (what.Count == 0) return "";
        var rows = string.Concat(what.Take(30).Select(each => Text($"<tr><th>{WebUtility.HtmlEncode(each.Key)}</th><td>{each.Value:N0}</td></tr>")));
        return $"<h2>{title}</h2><div class='table'><table><thead><tr><th></th><th>times</th></tr></thead><tbody>{rows}</tbody></table></div>";
    }

    private static string Tile(string name, FormattableString value, string note) => Tile(name, Text(value), note);

    private static string Tile(string name, string value, string note) =>
        $"<div class='tile'><span>{WebUtility.HtmlEncode(name)}</span><b>{value}</b><span>{WebUtility.HtmlEncode(note)}</span></div>";

    private static string Delay(double? seconds) => seconds is { } known ? DelayNames.Written(known) : "-";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
