using OmniContact.Simulation.Models;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Tests.Scenarios;

public sealed class BuiltInModelTests
{
    public static TheoryData<string> Names => [.. BuiltInModels.All.Select(model => model.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_model_runs_and_whoever_came_is_accounted_for(string name)
    {
        var scenario = Scenes.Read(BuiltInModels.Find(name)!.Json);
        var result = Simulator.Run(scenario with { Replications = 1, PeriodSeconds = Math.Min(scenario.PeriodSeconds, 3600), WarmUpSeconds = 0 });
        result.Sections.Where(section => section.Kind == SectionKind.Type).ShouldAllBe(section =>
            Count(section, "offered") > 0
            && Count(section, "offered") == Count(section, "answered") + Count(section, "abandoned") + Count(section, "abandoned-short") + Count(section, "flowed-out"));
    }

    [Theory]
    [InlineData("mmc")]
    [InlineData("mmcab")]
    [InlineData("erlang-a")]
    [InlineData("erlang-b")]
    [InlineData("erlang-c")]
    [InlineData("v-model")]
    [InlineData("n-model")]
    [InlineData("w-model")]
    [InlineData("skill-pooling")]
    public void The_models_that_people_know_are_there(string name) => BuiltInModels.Find(name).ShouldNotBeNull();

    private static double Count(Section section, string quantity) => section[quantity]?.Value ?? 0;
}
