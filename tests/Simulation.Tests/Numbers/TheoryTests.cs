using OmniContact.Simulation.Results;
using OmniContact.Simulation.Statistics;
using OmniContact.Tests;

namespace OmniContact.Simulation.Tests.Numbers;

public sealed class TheoryTests
{
    private const int Seeds = 20;

    /// <summary>A right 95 % interval covers at least 17 of 20 times with a probability of 98.4 %.</summary>
    private const int Covered = 17;

    public static TheoryData<string> Cases => [.. Theory.All.Keys];

    [Theory]
    [InlineData("B 10 on 10")]
    [InlineData("C 8.4 on 12")]
    [InlineData("pyworkforce")]
    [InlineData("Garnett")]
    [InlineData("Palm 140, theta 2")]
    public void Published_figures_lie_near_those_of_a_short_run(string name)
    {
        var (model, figures) = Theory.All[name];
        var result = Simulator.Run(Scenes.Stationary(model, replications: 8, services: 24_000 / model.Load / 8, warmUp: 20, seed: 1));
        foreach (var figure in figures)
        {
            var found = Of(result, figure);
            found.Value.ShouldBe(figure.Value, 2 * found.HalfWidth!.Value, $"{name}: {figure.Quantity}");
            found.HalfWidth.Value.ShouldBeLessThan(figure.Value / 2, $"{name}: {figure.Quantity} is hardly measured");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Published_figures_lie_in_the_intervals_of_at_least_17_of_20_seeds(string name)
    {
        Assert.SkipUnless(Long.Is, "20 long simulations of each model: ./omni test --long");
        var (model, figures) = Theory.All[name];
        var results = Enumerable.Range(1, Seeds).Select(seed =>
            Simulator.Run(Scenes.Stationary(model, replications: 10, services: 240_000 / model.Load / 10, model.Settling, seed))).ToArray();
        foreach (var figure in figures)
            results.Count(result => Of(result, figure).Covers(figure.Value)).ShouldBeGreaterThanOrEqualTo(Covered, $"{name}: {figure.Quantity}");
    }

    private static Interval Of(SimulationResult result, Published figure) => result.All[figure.Quantity]!.Value;
}
