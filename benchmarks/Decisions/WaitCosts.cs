using OmniContact.Routing.Waits;

namespace OmniContact.Benchmarks.Decisions;

internal static class WaitCosts
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static void Print()
    {
        var model = Learned();
        Console.WriteLine("waits: one estimate (P50 and P90), one observation");
        foreach (var ahead in new[] { 0, 10, 30, 100, 1_000 })
            Cost.Of($"estimate with {ahead} ahead", _ => model.Estimate(ahead, 50, model.At));
        foreach (var (ahead, kinds) in new[] { (100, 1), (10_000, 1), (10_000, 20) })
        {
            var (matcher, last) = PlaceCosts.Line(ahead, kinds);
            Cost.Of($"place and rivals with {ahead} ahead of {kinds} kinds", _ => matcher.PlaceOf(last, Start));
            Cost.Of($"places and rivals of all {ahead} of {kinds} kinds", _ => matcher.Places(Start).Count());
        }
        Cost.Of("observation", i => model.Observe(new LineChanged(model.At.AddSeconds(i & 1), 30, 50)));
    }

    private static WaitModel Learned()
    {
        var model = new WaitModel { At = Start }.Observe(new LineChanged(Start, 30, 50));
        for (var i = 0; i < 2_000; i++)
        {
            model = model.Observe(new Answered(model.At.AddSeconds(1.2), TimeSpan.FromSeconds(36), null));
            if (i % 20 == 0) model = model.Observe(new Abandoned(model.At));
        }

        return model;
    }
}
