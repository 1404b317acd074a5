namespace OmniContact.Benchmarks.Micro;

/// <summary>What is not in order: late returns, needs that half of the sets meet, credits and put-backs.</summary>
internal static class Hardships
{
    private const int Credits = 200;

    public static void Print()
    {
        foreach (var (agents, sets) in new[] { (1_000, 50), (10_000, 1_000) })
        {
            var (narrow, wide) = (new Crew(agents, sets, 0.1), new Crew(agents, sets, 0.5));
            Console.WriteLine();
            Console.WriteLine($"an agent for an item, {agents:N0} agents, {sets:N0} skill sets, as it comes");
            Show(
                new MatcherTurns("the matcher: 10 % of the sets meet a need", narrow),
                new MatcherTurns("  and 10 % return out of order (from a break)", narrow, lateOneIn: 10),
                new MatcherTurns("  and half of the sets meet a need", wide, lateOneIn: 10),
                new MaskScan(wide), new LinqScan(wide));
            Console.WriteLine();
            Console.WriteLine($"an item for an agent: {Backlog.Waiting} waiting, {agents:N0} agents, {sets:N0} skill sets, of which half meet a need");
            Show(new BacklogMatcher("the matcher: one credit", wide, 0, 0), new BacklogScan(wide, 0, 0), new BacklogLinq(wide, 0, 0));
            Console.WriteLine($"  with {Credits} credits, and 20 % put back and barred");
            Show(new BacklogMatcher("the matcher", wide, Credits, 5), new BacklogScan(wide, Credits, 5), new BacklogLinq(wide, Credits, 5));
        }
    }

    private static void Show(params IContender[] contenders)
    {
        foreach (var figure in Stopwatches.Measure(contenders)) Console.WriteLine(figure);
    }
}
