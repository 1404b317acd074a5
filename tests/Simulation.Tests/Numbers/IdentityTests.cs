using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Tests.Numbers;

public sealed class IdentityTests
{
    /// <summary>With exponential patience E[W] = P(Ab) / theta, whatever arrivals and services are.</summary>
    [Fact]
    public void Mean_wait_is_the_share_lost_times_mean_patience_within_a_hundredth()
    {
        var result = Simulator.Run(Scenes.Stationary(new Markov(140, 100, 1), replications: 2, services: 500, warmUp: 20, seed: 1));
        var (wait, lost) = (result.All["mean-wait"]!.Value.Value / 100, result.All["lost"]!.Value.Value);
        (wait / lost).ShouldBe(1, 0.01);
    }

    /// <summary>Which of the idle agents is asked changes nothing for customers where all work alike.</summary>
    [Theory]
    [InlineData("roundRobin")]
    [InlineData("leastLoaded")]
    [InlineData("bestSkill")]
    public void Waits_do_not_depend_on_the_strategy_where_all_agents_are_alike(string strategy)
    {
        Wait(strategy).ShouldBe(Wait("longestIdle"), 1e-9);

        static double Wait(string strategy) => Simulator.Run(
            Scenes.Stationary(new Markov(10, 12) { Strategy = strategy }, replications: 2, services: 400, warmUp: 0, seed: 3)).All["mean-wait"]!.Value.Value;
    }
}
