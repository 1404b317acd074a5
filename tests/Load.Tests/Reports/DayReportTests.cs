using System.Collections.Immutable;
using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Reports;
using OmniContact.Load.Runs;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Tests.Reports;

/// <summary>An hour played in a minute: what is told of it is in the hour's own measure where that matters.</summary>
public sealed class DayReportTests
{
    private static readonly LoadResult Result = new()
    {
        Plan = new()
        {
            Profile = Profile.Day, Seconds = 60, Rate = 2.5, Day = ScenarioReader.Read(
                """
                { "name": "a <late> day", "periods": 1, "periodMinutes": 60,
                  "types": [{ "id": "a", "service": 100, "arrivals": { "kind": "poisson", "perHour": 150 } }],
                  "groups": [{ "id": "g", "agents": 1, "queues": ["a"] }] }
                """, "."),
        },
        Server = "x", Began = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), Timeline = new Timeline(), Flush = TimeSpan.FromMilliseconds(1),
        OfferAtHub = new[] { 0.5, 0.9, 0.99, 0.999 }.Aggregate(ImmutableSortedDictionary<double, double?>.Empty, (all, share) => all.Add(share, null)),
        Broken = [], Compared = [], Unfinished = [],
    };

    [Fact]
    public void The_terminal_tells_how_much_faster_it_was_and_where_the_service_level_is()
    {
        using var summary = new StringWriter();
        LoadSummary.Write(Result, summary);
        summary.ToString().ShouldStartWith("day 'a <late> day' of 1 h in 60 s, 60 times as fast, 2.5/s on average, 60 agents x 3 chats, handling as recorded, else 5 s,");
        summary.ToString().ShouldContain("had an agent within 333.3 ms (20 s of the day)");
    }

    [Fact]
    public void The_page_bears_its_name_as_it_was_written()
    {
        var page = LoadHtml.Of(Result);
        page.ShouldContain("<h1>Load: day &#39;a &lt;late&gt; day&#39;, 2.5 contacts a second on average</h1>");
        page.ShouldNotContain("<late>");
    }

    [Fact]
    public void The_figures_for_programs_name_the_day() =>
        (LoadJson.Tree(Result) is var json && (string?)json["day"] == "a <late> day" && (double)json["targetSeconds"]! == 20 / 60.0).ShouldBeTrue();
}
