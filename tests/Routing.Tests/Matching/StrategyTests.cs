using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>What theory says of strategies where agents differ in speed, and the matcher's own choices.</summary>
public sealed class StrategyTests(ITestOutputHelper output)
{
    private const int Callers = 80_000;
    private const double Arrivals = 3.5;
    private static readonly double[] Rates = [0.4, 0.7, 1, 1.3, 1.6];

    [Fact]
    public void Longest_idle_has_the_steady_state_of_picking_at_random()
    {
        var (random, idle) = (Run(null), Run(Strategy.LongestIdle));
        idle.Waited.ShouldBe(random.Waited, 0.03 * random.Waited);
        idle.MeanWait.ShouldBe(random.MeanWait, 0.08 * random.MeanWait);
    }

    [Fact]
    public void Fastest_first_waits_less_than_longest_idle()
    {
        var (idle, fastest) = (Run(Strategy.LongestIdle), Run(Strategy.FastestFirst));
        fastest.Waited.ShouldBeLessThan(0.95 * idle.Waited);
        fastest.MeanWait.ShouldBeLessThan(0.95 * idle.MeanWait);
    }

    private (double Waited, double MeanWait) Run(Strategy? strategy)
    {
        var figures = new StrategySimulation(Rates, strategy, 7).Run(Arrivals, Callers);
        output.WriteLine($"{strategy?.ToString() ?? "random"}: {figures.Waited:P2} waited, mean wait {figures.MeanWait:0.0000} s");
        return figures;
    }
}
