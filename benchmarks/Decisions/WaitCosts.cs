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
        Cost.Of("observation", i => model.Observe(new Enqueued(model.At.AddSeconds(i & 1))));
    }

    private static WaitModel Learned()
    {
        var model = new WaitModel { At = Start }.Observe(new AgentsChanged(Start, 50));
        for (var i = 0; i < 30; i++) model = model.Observe(new Enqueued(Start));
        for (var i = 0; i < 2_000; i++)
        {
            model = model.Observe(new Answered(model.At.AddSeconds(1.2), TimeSpan.FromSeconds(36), null));
            if (i % 20 == 0) model = model.Observe(new Abandoned(model.At));
            while (model.Waiting < 30) model = model.Observe(new Enqueued(model.At));
        }

        return model;
    }
}
