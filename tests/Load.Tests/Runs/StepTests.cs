using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Reports;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Tests.Runs;

public sealed class StepTests
{
    private static readonly LoadPlan Plan = new() { Profile = Profile.Step, Rate = 40, Seconds = 8 };

    /// <summary>Two seconds each; from the third step on no more than 25 a second enter, and the rest waits.</summary>
    private static readonly Second[] Seconds = [.. Enumerable.Range(0, 10).Select(Second)];

    [Fact]
    public void Each_step_tells_what_came_in_it_and_how_it_stood_at_its_end()
    {
        var steps = Step.Of(Plan, Seconds);
        steps.Select(step => (step.Rate, step.Entered, step.Waiting)).ShouldBe([(10, 10, 0), (20, 20, 0), (30, 25, 10), (40, 25, 40)]);
        steps.Select(step => step.Processors!.Value).ShouldBe([0.5, 0.5, 0.5, 0.5]);
        steps[3].OfferP99!.Value.ShouldBe(0.004, 0.0001);
    }

    [Fact]
    public void A_row_says_it_in_the_units_of_the_heading()
    {
        var row = StepRows.Of(Step.Of(Plan, Seconds)[2]);
        row.Length.ShouldBe(StepRows.Heading.Length);
        row.ShouldBe(["30/s", "25.0/s", "0.0/s", "10", "-", "3.0 ms", "3.0 ms", "0.50", "0"]);
    }

    [Fact]
    public void A_load_that_does_not_rise_has_none() => Step.Of(Plan with { Profile = Profile.Steady }, Seconds).ShouldBeEmpty();

    [Fact]
    public void A_run_that_was_too_short_to_have_steps_has_none() => Step.Of(Plan with { Seconds = 4 }, Seconds).ShouldBeEmpty();

    private static Second Second(int index)
    {
        var part = Math.Min(3, index / 2);
        var counts = Enum.GetValues<Happening>().ToDictionary(what => what, what => what == Happening.Entered ? Math.Min(25, 10 * (part + 1)) : 0);
        var delays = Enum.GetValues<Delay>().ToDictionary(delay => delay, _ => new Latencies());
        delays[Delay.Offer].Add((part + 1) / 1000.0);
        return new(index + 1, counts, delays) { Waiting = part < 2 ? 0 : part == 2 ? 5 * (index - 3) : 10 + (15 * (index - 5)), Server = new(index * 0.5, 1) };
    }
}
