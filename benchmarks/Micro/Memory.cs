namespace OmniContact.Benchmarks.Micro;

/// <summary>The scale for the other figures: what does not stay in a cache costs a wait of this length each time.</summary>
internal static class Memory
{
    public static void Print()
    {
        Console.WriteLine();
        Console.WriteLine("this machine");
        foreach (var figure in Stopwatches.Measure(new RandomLoads(16), new RandomLoads(1_024), new RandomLoads(65_536))) Console.WriteLine(figure);
    }
}
