using OmniContact.Routing.Staffing;
using OmniContact.Routing.Waits;

namespace OmniContact.Routing.Tests.Waits;

/// <summary>What a queue can be told about its waits, against what is best possible. Virtual time, fixed seeds.</summary>
public class WaitModelAccuracyTests(ITestOutputHelper output)
{
    private const double WarmUp = 300;
    private const double Contacts = 60_000;

    [Theory]
    // Arrivals a minute, agents (one service a minute each), abandonments a minute of one person; then the least that the
    // plain rule, position x AHT / agents, must be off: in squares, over the best.
    [InlineData(9.5, 10, 0, 0.99)]
    [InlineData(48, 50, 0, 0.99)]
    [InlineData(48, 50, 0.5, 1.03)]
    [InlineData(12, 10, 0.1, 1.4)]
    [InlineData(60, 50, 0.2, 1.5)]
    [InlineData(140, 100, 2, 2)]
    [InlineData(140, 100, 0.5, 3)]
    public void The_learned_median_is_within_a_few_percent_of_the_best_and_covers_what_it_says(
        double arrivals, int agents, double abandonments, double plainAtLeast)
    {
        var run = new LearningRun(SimulatedQueue.Markov(arrivals, 1, agents, abandonments), seed: 1, Contacts / arrivals);
        double Plain(SimulatedContact contact) => (contact.Ahead + 1.0) / agents;
        var best = run.MeanAbsolute(WarmUp, LearningRun.Oracle(agents, abandonments));
        var learned = run.MeanAbsolute(WarmUp, run.Learned) / best;
        var (head, plain) = (run.MeanAbsolute(WarmUp, c => c.HeadAge) / best, run.MeanAbsolute(WarmUp, Plain) / best);
        var bestSquare = run.MeanSquare(WarmUp, c => new WaitAhead(c.Ahead, agents, abandonments).Mean);
        var (headSquare, plainSquare) = (run.MeanSquare(WarmUp, c => c.HeadAge) / bestSquare, run.MeanSquare(WarmUp, Plain) / bestSquare);
        var (p50, p90) = (run.Coverage(WarmUp, e => e.P50), run.Coverage(WarmUp, e => e.P90));
        output.WriteLine(
            $"lambda {arrivals}, n {agents}, theta {abandonments}: error over the best, mean absolute: learned {learned:F3}, age of the head {head:F2}, "
            + $"plain {plain:F2}; squared: age of the head {headSquare:F2}, plain {plainSquare:F2}; coverage {p50:P1}, {p90:P1}");
        learned.ShouldBeLessThan(1.05);
        headSquare.ShouldBeInRange(1.8, 2.2);
        plainSquare.ShouldBeGreaterThan(plainAtLeast);
        p50.ShouldBeInRange(0.45, 0.55);
        p90.ShouldBeInRange(0.87, 0.93);
    }

    [Fact]
    public void The_best_is_as_good_as_theory_says()
    {
        var run = new LearningRun(SimulatedQueue.Markov(48, 1, 50, 0.5), seed: 2, Contacts / 48);
        var expected = run.Judged(WarmUp).Average(c => new WaitAhead(c.Ahead, 50, 0.5).Variance);
        run.MeanSquare(WarmUp, c => new WaitAhead(c.Ahead, 50, 0.5).Mean).ShouldBe(expected, 0.03 * expected);
    }

    [Theory]
    [InlineData("agents with long-tailed services", 0)]
    [InlineData("customers whose patience ends at much the same time", 1)]
    public void Calibration_brings_the_coverage_nearer_where_the_model_does_not_fit(string queue, int which)
    {
        var simulated = which == 0
            ? SimulatedQueue.Markov(9.5, 1, 10) with { Service = SimulatedQueue.LogNormal(1, 2) }
            : SimulatedQueue.Markov(60, 1, 50) with { Service = SimulatedQueue.LogNormal(1, 1.2), Patience = SimulatedQueue.LogNormal(0.5, 0.3) };
        var minutes = Contacts / simulated.ArrivalRate;
        var plain = Misses(new LearningRun(simulated, 3, minutes, new WaitModelOptions { CalibrationStep = 0 }));
        var calibrated = Misses(new LearningRun(simulated, 3, minutes));
        output.WriteLine($"{queue}: coverage off by {plain.P50:P1} and {plain.P90:P1}, calibrated by {calibrated.P50:P1} and {calibrated.P90:P1}");
        (calibrated.P50 + calibrated.P90).ShouldBeLessThan(plain.P50 + plain.P90);
    }

    [Fact]
    public void A_change_of_staff_is_followed()
    {
        var shifts = SimulatedQueue.Markov(40, 1, 0, 0.2) with
        {
            Agents = minute => (int)(minute / 60) % 3 switch { 0 => 50, 1 => 30, _ => 40 },
            NextShift = minute => Math.Floor(minute / 60) * 60 + 60,
        };
        var run = new LearningRun(shifts, seed: 4, Contacts / 40);
        var (learned, head) = (run.MeanAbsolute(WarmUp, run.Learned), run.MeanAbsolute(WarmUp, c => c.HeadAge));
        var (p50, p90) = (run.Coverage(WarmUp, e => e.P50), run.Coverage(WarmUp, e => e.P90));
        output.WriteLine($"staff 50, 30, 40 by the hour: mean absolute error {learned / head:F2} of the age of the head's; coverage {p50:P1}, {p90:P1}");
        learned.ShouldBeLessThan(0.8 * head);
        p50.ShouldBeInRange(0.45, 0.55);
        p90.ShouldBeInRange(0.87, 0.93);
    }

    [Fact]
    public void Agents_shared_with_another_queue_count_for_what_they_give()
    {
        var shared = SimulatedQueue.Markov(48, 1, 50, 0.3) with { OwnShare = 0.4 };
        var run = new LearningRun(shared, seed: 5, 2 * Contacts / 48);
        var effective = run.Model.EffectiveAgents(50)!.Value;
        var (p50, p90) = (run.Coverage(WarmUp, e => e.P50), run.Coverage(WarmUp, e => e.P90));
        output.WriteLine($"40 % of the contacts of 50 shared agents: {effective:F1} effective agents; coverage {p50:P1}, {p90:P1}");
        effective.ShouldBeInRange(17, 25);
        p50.ShouldBeInRange(0.45, 0.55);
        p90.ShouldBeInRange(0.87, 0.93);
    }

    [Fact]
    public void The_models_own_account_agrees_with_the_waits_that_those_who_gave_up_would_have_had()
    {
        var run = new LearningRun(SimulatedQueue.Markov(60, 1, 50, 0.5), seed: 6, Contacts / 60, new WaitModelOptions { Memory = 100_000 });
        var own = run.Model.Accuracy!;
        own.Within50.ShouldBe(run.Coverage(0, e => e.P50), 0.015);
        own.Within90.ShouldBe(run.Coverage(0, e => e.P90), 0.015);
        (own.MeanAbsoluteErrorSeconds / 60).ShouldBe(run.MeanAbsolute(0, run.Learned), 0.02 * own.MeanAbsoluteErrorSeconds / 60);
    }

    private static (double P50, double P90) Misses(LearningRun run) =>
        (Math.Abs(run.Coverage(WarmUp, e => e.P50) - 0.5), Math.Abs(run.Coverage(WarmUp, e => e.P90) - 0.9));
}
