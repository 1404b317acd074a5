using OmniContact.Simulation.Models;
using OmniContact.Simulation.Reports;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Tests.Results;

public sealed class SimulatorTests
{
    [Fact]
    public void The_same_seed_gives_the_same_figures_and_another_one_others()
    {
        Json(1).ShouldBe(Json(1));
        Json(1).ShouldNotBe(Json(2));

        static string Json(long seed) => JsonReport.Of(Simulator.Run(Scenes.Stationary(new Markov(10, 12), 2, 100, 0, seed)));
    }

    [Fact]
    public void Scenarios_that_differ_in_agents_alone_meet_the_same_customers()
    {
        Offered(10).ShouldBe(Offered(14));

        static double Offered(int agents) => Simulator.Run(Scenes.Stationary(new Markov(10, agents, 1), 2, 100, 0, 1)).All["offered"]!.Value.Value;
    }

    [Fact]
    public void A_page_holds_all_that_it_shows()
    {
        var scenario = Scenes.Read(BuiltInModels.Find("blend")!.Json) with { Replications = 2 };
        var page = HtmlReport.Of(Simulator.Run(scenario));
        page.ShouldContain("Service level");
        page.ShouldContain("<svg");
        page.ShouldNotContain("http", Case.Sensitive);
        page.ShouldNotContain("NaN", Case.Sensitive);
    }
}
