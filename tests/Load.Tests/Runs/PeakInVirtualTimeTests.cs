using System.Globalization;
using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Runs;
using OmniContact.Simulation.Engine;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Tests.Runs;

/// <summary>The peak that a load run plays, at rates that one machine does not carry, by the same routing in virtual time.</summary>
public sealed class PeakInVirtualTimeTests
{
    private const int Tenths = 10;

    /// <summary>Followed until everybody is gone.</summary>
    private const int Follow = 60;

    /// <summary>50 a second, 500 for a minute, 50 again; 1,000 agents with three chats each serve 300 a second.</summary>
    private static readonly LoadPlan Peak = new() { Profile = Profile.Peak, Rate = 500, Seconds = 120, Agents = 1_000, Chats = 3, Handling = 10, WrapUp = 0, Patience = 60 };

    [Theory]
    [InlineData(60, 10)]
    [InlineData(20, 10)]
    [InlineData(600, 9)]
    public void A_peak_of_500_a_second_is_worked_off_as_fast_as_slots_and_patience_allow(double patience, double handling)
    {
        var plan = Peak with { Patience = patience, Handling = handling };
        var drain = Drain.Of(plan, Play(plan))!;

        drain.Loaded.ShouldBe(500, 12, "four deviations of Poisson's counts in a minute");
        drain.Backlog.ShouldBeGreaterThan(2_000);
        drain.Handling.ShouldBe(handling, handling * 0.05);
        drain.IsMet.ShouldBeTrue();
        // No slot is idle while somebody waits: what goes in less what comes out is the backlog, but for chance in the handling of those who end.
        drain.Seconds!.Value.ShouldBe(drain.Expected!.Value, drain.Expected!.Value * 0.03);
    }

    [Fact]
    public void A_slot_in_six_that_stood_idle_would_be_noticed()
    {
        var drain = Drain.Of(Peak, Play(Peak))!;
        (drain with { Slots = drain.Slots * 6 / 5 }).IsMet.ShouldBeFalse();
    }

    private static Second[] Play(LoadPlan plan)
    {
        var (stands, type) = (new List<Stand>(), "contacts");
        var scenario = ScenarioReader.Read(Scenario(plan, type), ".");
        new Replication(new Plan(scenario), 0, world => stands.Add(Stand.Of(world))).Run();
        return [.. Enumerable.Range(0, plan.Seconds + Follow).Select(number => SecondOf(number, stands[(number * Tenths)..((number * Tenths) + Tenths + 1)]))];
    }

    private static Second SecondOf(int number, List<Stand> stands)
    {
        var (begin, end) = (stands[0], stands[^1]);
        var handling = new Latencies();
        for (var i = begin.Handled; i < end.Handled; i++) handling.Add((end.HandlingSeconds - begin.HandlingSeconds) / (end.Handled - begin.Handled));
        var counts = Enum.GetValues<Happening>().ToDictionary(what => what, _ => 0);
        (counts[Happening.Entered], counts[Happening.Left]) = ((int)(end.Came - begin.Came), (int)(end.Left - begin.Left));
        var delays = Enum.GetValues<Delay>().ToDictionary(delay => delay, delay => delay == Delay.Handling ? handling : new Latencies());
        return new(number + 1, counts, delays)
        {
            Waiting = end.Waiting, EmptyAt = stands.FindIndex(stand => stand.Waiting == 0) is >= 0 and var at ? at / (double)Tenths : null,
        };
    }

    /// <summary>In periods of a tenth of a second, so that it is seen how things stand then.</summary>
    private static string Scenario(LoadPlan plan, string type)
    {
        var rates = Arrivals.Rates(plan);
        var perHour = Enumerable.Range(0, (plan.Seconds + Follow) * Tenths)
            .Select(tenth => rates.FirstOrDefault(rate => tenth < (int)Math.Round(rate.End * Tenths)) is { Rate: var rate } ? rate * 3600 : 0);
        return $$"""
            { "periodMinutes": {{Text(1 / 60.0 / Tenths)}}, "periods": {{(plan.Seconds + Follow) * Tenths}}, "replications": 1,
              "types": [{ "id": "{{type}}", "medium": "chat", "queue": "q",
                "arrivals": { "kind": "piecewise", "perHour": [{{string.Join(", ", perHour.Select(Text))}}] },
                "service": { "kind": "exponential", "mean": {{Text(plan.Handling)}} },
                "patience": { "kind": "exponential", "mean": {{Text(plan.Patience)}} } }],
              "queues": [{ "id": "q" }],
              "groups": [{ "id": "agents", "shifts": [{ "agents": {{plan.Agents}}, "fromMinute": 0, "toMinute": 60 }], "queues": ["q"], "concurrency": { "chat": {{plan.Chats}} } }] }
            """;
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>What has come to pass by an instant.</summary>
    private sealed record Stand(int Waiting, long Came, long Left, long Handled, double HandlingSeconds)
    {
        public static Stand Of(World world)
        {
            var sums = world.Ledger.TypePeriods(0).ToArray();
            return new(world.Queues.Sum(queue => queue.Matcher.Count), sums.Sum(one => one.Offered), sums.Sum(one => one.Abandoned + one.ShortAbandoned), sums.Sum(one => one.Handled), sums.Sum(one => one.ContactSeconds));
        }
    }
}
