using OmniContact.Benchmarks.Scaling.Shards;
using OmniContact.Routing.Staffing;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Tests.Scaling;

/// <summary>A queue in five shards of 20 agents, each agent in one, two or all of them.</summary>
public sealed class ShardTests
{
    private static readonly ShardScenario Scenario = new(100, 0.9, null);

    private static readonly double One = Wait(1, 1);

    [Fact]
    public void Shards_apart_wait_as_theory_says_of_small_queues()
    {
        var result = Simulator.Run(Scenario.With(new("apart", 5, 1), 240, 10)).All["mean-wait"]!.Value;
        result.Covers(new ErlangC(Scenario.PerSecond / 5, 1 / ShardScenario.Service, 20).MeanWait).ShouldBeTrue($"{result}");
    }

    [Fact]
    public void Agents_in_two_shards_take_back_nearly_all_that_shards_apart_lose() =>
        (Wait(5, 2) - One).ShouldBeLessThan((Wait(5, 1) - One) / 5);

    [Fact]
    public void Agents_in_all_shards_make_them_one_queue() => Wait(5, 5).ShouldBe(One, One / 2);

    private static double Wait(int shards, int served) => Simulator.Run(Scenario.With(new("", shards, served), 240, 10)).All["mean-wait"]!.Value.Value;
}
