using OmniContact.Simulation.Models;
using OmniContact.Simulation.Results;
using OmniContact.Tests;

namespace OmniContact.Simulation.Tests.Numbers;

/// <summary>Reference runs of a public multi-skill simulator, 1,000 replications of a day, with its 95 % intervals.</summary>
public sealed class ReferenceRunTests
{
    private const int Seeds = 20;

    [Theory]
    [InlineData("mmc", "service-level.over-answered", 1000, 0.900, 0.904)]
    [InlineData("mmc", "asa", 1000, 0.097 * 60, 0.102 * 60)]
    [InlineData("mmcab", "lost per day", 4000, 57.7, 59.6)]
    public void The_same_days_give_figures_inside_its_intervals_for_at_least_17_of_20_seeds(
        string model, string figure, int replications, double low, double high)
    {
        Assert.SkipUnless(Long.Is, "20 runs of thousands of days: ./omni test --long");
        Enumerable.Range(1, Seeds).Count(seed => Of(model, figure, seed, replications) is var found && found >= low && found <= high).ShouldBeGreaterThanOrEqualTo(17);
    }

    [Theory]
    [InlineData("mmc", "service-level.over-answered", 0.902)]
    [InlineData("mmc", "asa", 0.099 * 60)]
    [InlineData("mmc", "occupancy-time", 0.695)]
    [InlineData("mmcab", "lost per day", 58.6)]
    [InlineData("mmcab", "occupancy-time", 0.675)]
    public void A_few_days_come_near_its_figures(string model, string figure, double published) =>
        Of(model, figure, seed: 1, replications: 12).ShouldBe(published, 0.3 * published);

    private static double Of(string model, string figure, int seed, int replications)
    {
        var all = Simulator.Run(Scenes.Read(BuiltInModels.Find(model)!.Json) with { Seed = seed, Replications = replications }).All;
        return figure == "lost per day" ? all["abandoned"]!.Value.Value + all["abandoned-short"]!.Value.Value : all[figure]!.Value.Value;
    }
}
