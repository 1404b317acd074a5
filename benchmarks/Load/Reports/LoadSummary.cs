using System.Globalization;
using OmniContact.Load.Figures;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Reports;

/// <summary>The main figures, on a terminal.</summary>
internal static class LoadSummary
{
    private const int ShownOfEach = 5;

    public static void Write(LoadResult result, TextWriter to)
    {
        var (plan, timeline) = (result.Plan, result.Timeline);
        Line(to, $"{PlanWords.Arrivals(plan)}, {plan.Agents:N0} agents x {plan.Chats} chats, {PlanWords.Handling(plan)}, {plan.Idle:N0} idle, {plan.WarmUp} s to warm up, seed {plan.Seed}; fdatasync p50 {result.Flush.TotalMilliseconds:0.00} ms");
        Line(to, $"  to come {timeline.Total(Happening.Arrived):N0}, entered {timeline.Total(Happening.Entered):N0}, closed {timeline.Total(Happening.Closed):N0}, gave up {timeline.Total(Happening.Left):N0}, errors {timeline.Total(Happening.Errors):N0}, unfinished {result.Unfinished.Length:N0}");
        Line(to, $"  throughput {result.Throughput:0.0}/s; {result.ServiceLevel(plan.TargetSeconds) * 100:0.0} % had an agent within {PlanWords.Target(plan)}");
        Line(to, $"  offer latency at the hub, at most: p50 {Written(result.OfferAtHub[0.5])}, p90 {Written(result.OfferAtHub[0.9])}, p99 {Written(result.OfferAtHub[0.99])}, p99.9 {Written(result.OfferAtHub[0.999])}");
        if (result.MostBoardsASecond is { } most)
            Line(to, $"  board at the hub, {plan.Boards:N0} supervisors, at most: p50 {Written(result.BoardAtHub[0.5])}, p90 {Written(result.BoardAtHub[0.9])}, p99 {Written(result.BoardAtHub[0.99])}, p99.9 {Written(result.BoardAtHub[0.999])} after the first thing that it shows; {most} times a second at most");
        foreach (var delay in Enum.GetValues<Delay>()) Row(to, delay, timeline.Whole(delay));
        Usage(to, "server", Usages.Of(result, second => second.Server));
        Usage(to, "clients", Usages.Of(result, second => second.Client));
        if (result.Drain is { } drain) Peak(to, drain);
        if (result.Steps is { Count: > 0 } steps) Write(to, steps);
        foreach (var error in timeline.Errors.Take(ShownOfEach)) Line(to, $"  error, {error.Value:N0} times: {error.Key}");
        foreach (var refusal in timeline.Refusals.Take(ShownOfEach)) Line(to, $"  refused, {refusal.Value:N0} times: {refusal.Key}");
        foreach (var customer in result.Unfinished.Take(ShownOfEach)) Line(to, $"  unfinished: {customer}");
        Broken(to, result);
    }

    private static void Broken(TextWriter to, LoadResult result)
    {
        foreach (var what in result.Compared) Line(to, $"  compared: {what}");
        foreach (var promise in result.Broken.GroupBy(one => one.Promise))
        {
            Line(to, $"BROKEN {PromiseNames.Of(promise.Key)}: {promise.Count():N0} times");
            foreach (var one in promise.Take(ShownOfEach)) Line(to, $"       {one.Where}");
        }
        if (result.Broken.IsEmpty) to.WriteLine("All promises were kept.");
        else Line(to, $"{result.Broken.Length:N0} times a promise was broken.");
    }

    private static void Write(TextWriter to, IReadOnlyList<Step> steps)
    {
        foreach (var row in steps.Select(StepRows.Of).Prepend(StepRows.Heading)) to.WriteLine("  " + string.Concat(row.Select((cell, i) => cell.PadLeft(i == 3 ? 20 : 11))));
    }

    private static void Peak(TextWriter to, Drain drain)
    {
        Line(to, $"  {DrainWords.Of(drain)}");
        if (drain.Backlog > 0) Line(to, $"  at most {DrainWords.Bound(drain)}: {DrainWords.Verdict(drain)}");
    }

    private static void Row(TextWriter to, Delay delay, Latencies delays)
    {
        if (delays.Count == 0) return;
        Line(to, $"  {DelayNames.Of(delay),-70} p50 {Written(delays.Quantile(0.5)),9}  p99 {Written(delays.Quantile(0.99)),9}  longest {Written(delays.Greatest),9}");
    }

    private static void Usage(TextWriter to, string name, Usages? usages)
    {
        if (usages is not null) Line(to, $"  {name}: {usages.CpuPerContact * 1000:0.00} ms of processor time for each contact, {usages.Cpu:0.00} processors, {usages.Memory / 1e6:N0} MB at most");
    }

    private static string Written(double? seconds) => seconds is { } known ? DelayNames.Written(known) : "-";

    private static void Line(TextWriter to, FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
