namespace OmniContact.Benchmarks.Micro;

/// <summary>An agent for an item, and the agent's return, beside what is usually done and beside the floor.</summary>
internal static class Assigning
{
    public static void Print()
    {
        foreach (var (agents, sets, target) in new[] { (100, 50, 0), (1_000, 50, 100), (10_000, 50, 0), (10_000, 1_000, 250) })
        {
            var crew = new Crew(agents, sets, 0.1);
            Console.WriteLine();
            Console.WriteLine($"an agent for an item: {agents:N0} agents, half of them busy, {sets:N0} skill sets, of which {crew.MeetsShare:P0} meet a need");
            var figures = Stopwatches.Measure(
                new MatcherTurns("the matcher", crew), new BareLists(crew), new IdleBitmap(crew), new SortedScan(crew), new MaskScan(crew), new LinqScan(crew));
            foreach (var figure in figures) Console.WriteLine(figure);
            if (target > 0) Console.WriteLine(Target.Below(target, figures[0]));
        }
    }
}
