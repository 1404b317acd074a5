namespace OmniContact.Benchmarks.Micro;

/// <summary>What the machine takes for one read that waits for the one before, somewhere in so much memory.</summary>
internal sealed class RandomLoads : IContender
{
    private const int Line = 64 / sizeof(int);

    private readonly int[] _next;
    private int _at;

    public RandomLoads(int kilobytes)
    {
        Name = $"one dependent read in {kilobytes:N0} KB";
        var lines = kilobytes * 1024 / 64;
        _next = new int[lines * Line];
        var dice = new Dice(5);
        int[] order = [.. Enumerable.Range(0, lines)];
        for (var i = lines - 1; i > 0; i--)
        {
            var other = dice.Next(i);
            (order[i], order[other]) = (order[other], order[i]);
        }

        for (var i = 0; i < lines; i++) _next[order[i] * Line] = order[(i + 1) % lines] * Line;
    }

    public string Name { get; }

    public void Fill()
    {
    }

    public void Prepare(int turns)
    {
    }

    public void Run(int turns)
    {
        for (var i = 0; i < turns; i++) _at = _next[_at];
    }
}
