using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmniContact.Load.Command;
using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Promises;
using OmniContact.Load.Reports;
using OmniContact.Load.Runs;
using OmniContact.Load.Servers;
using OmniContact.Tests;

namespace OmniContact.Load.Tests.Runs;

public sealed partial class ShortRunTests
{
    /// <summary>All of it, small: a server process, agents and customers on real lines, warmed up for a second and loaded for three.</summary>
    [Fact]
    public async Task Customers_come_are_served_and_go_and_everything_that_was_acknowledged_is_there()
    {
        await using var target = await Target.Start(null, default);
        var lines = new List<string>();
        var plan = new LoadPlan { Rate = 5, Seconds = 3, WarmUp = 1, Agents = 6, Handling = 0.2, WrapUp = 0.1, Patience = 8, Idle = 5, Reject = 0, Silent = 0, Deterministic = true };
        var result = await new LoadRun(plan, target, new Told(lines)).Run(100, default);

        // How long a pair waited says as much about who else uses this machine as about the server: that is for a load run to judge.
        result.Broken.Where(broken => broken.Promise != Promise.Unmatched).ShouldBeEmpty();
        result.Timeline.Errors.ShouldBeEmpty();
        result.Timeline.Total(Happening.Arrived).ShouldBe(15);
        result.Timeline.Total(Happening.Entered).ShouldBe(15);
        result.Unfinished.ShouldBeEmpty();
        result.Timeline.Whole(Delay.Offer).Count.ShouldBeGreaterThanOrEqualTo(result.Timeline.Total(Happening.Accepted));
        result.OfferAtHub[0.5].ShouldNotBeNull();
        // How many fall into one second of a busy machine is chance; that each is told once is not.
        lines.Where(line => Progress().IsMatch(line)).Sum(Arrivals).ShouldBe(20);
        lines.ShouldContain("warmed up by 5 contacts, 0 errors");
        Json(result)["counts"]!["entered"]!.GetValue<int>().ShouldBe(15);
        Html(result).ShouldContain("no feed has a gap");
    }

    [Fact]
    public async Task A_run_on_PostgreSQL_begins_with_an_empty_database_and_is_compared_as_well()
    {
        using var server = new PostgresServer();
        var database = server.NewDatabase();
        await EmptyDatabase.Check(database, default);
        await using (var target = await Target.Start(database, default))
        {
            var plan = new LoadPlan { Rate = 5, Seconds = 2, Agents = 4, Handling = 0.2, WrapUp = 0.1, Patience = 20, Reject = 0, Silent = 0, Deterministic = true };
            var result = await new LoadRun(plan, target, new Told([])).Run(100, default);
            result.Broken.Where(broken => broken.Promise != Promise.Unmatched).ShouldBeEmpty();
            (result.Timeline.Total(Happening.Entered), result.Unfinished.Length).ShouldBe((10, 0));
        }
        (await Should.ThrowAsync<LoadException>(() => EmptyDatabase.Check(database, default))).Message.ShouldContain("a run needs an empty database");
    }

    [Theory]
    [InlineData("somewhere", "--database: Database is neither")]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Database=y;Timeout=1", "--database: Failed to connect")]
    [InlineData("Host=127.0.0.1;Purpose=load", "--database: Couldn't set purpose")]
    public async Task What_is_no_database_is_refused_by_the_option_s_name(string database, string why) =>
        (await Should.ThrowAsync<LoadException>(() => EmptyDatabase.Check(database, default))).Message.ShouldStartWith(why);

    [Fact]
    public void A_broken_promise_is_named_in_every_report()
    {
        var timeline = new Timeline();
        timeline.Turn(Usage.Unknown, Usage.Unknown);
        timeline.Turn(Usage.Unknown, Usage.Unknown);
        var result = new LoadResult
        {
            Plan = new(), Server = "x", Began = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), Timeline = timeline, Flush = TimeSpan.FromMilliseconds(1),
            OfferAtHub = new[] { 0.5, 0.9, 0.99, 0.999 }.Aggregate(System.Collections.Immutable.ImmutableSortedDictionary<double, double?>.Empty, (all, share) => all.Add(share, null)),
            Broken = [new(Promise.Lost, "<c/1> is gone")], Compared = ["this with that"], Unfinished = [],
        };
        Html(result).ShouldContain("&lt;c/1&gt; is gone");
        Json(result)["broken"]!["lost"]![0]!.GetValue<string>().ShouldBe("<c/1> is gone");
        using var summary = new StringWriter();
        LoadSummary.Write(result, summary);
        summary.ToString().ShouldContain("BROKEN nothing acknowledged is lost: 1 times");
    }

    private static int Arrivals(string line) => int.Parse(Progress().Match(line).Groups["arrivals"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"arrivals +(?<arrivals>\d+)")]
    private static partial Regex Progress();

    private static string Html(LoadResult result) => LoadHtml.Of(result);

    private static JsonNode Json(LoadResult result) => JsonNode.Parse(LoadJson.Of(result), documentOptions: new JsonDocumentOptions())!;

    private sealed class Told(List<string> lines) : IProgress<string>
    {
        public void Report(string value) => lines.Add(value);
    }
}
