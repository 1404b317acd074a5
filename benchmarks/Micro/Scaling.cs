namespace OmniContact.Benchmarks.Micro;

/// <summary>What a hundred times the agents cost with the same skill sets.</summary>
internal static class Scaling
{
    private const int SkillSets = 50;

    public static void Print()
    {
        Console.WriteLine();
        Console.WriteLine($"the same {SkillSets} skill sets, measured by turns");
        var figures = Stopwatches.Measure(Of(100), Of(1_000), Of(10_000));
        foreach (var figure in figures) Console.WriteLine(figure);
        Console.WriteLine(Target.Ratio(1.5, figures[2], figures[0]));
    }

    private static MatcherTurns Of(int agents) => new($"the matcher, {agents:N0} agents", new Crew(agents, SkillSets, 0.1));
}
