using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Waits;

/// <summary>The simulation itself, against theory and against a public simulator, so that what it says can be believed.</summary>
public class QueueSimulationTests(ITestOutputHelper output)
{
    private const double Day = 480;
    private const int Days = 500;

    [Fact]
    public void It_agrees_with_Erlang_A()
    {
        var contacts = new QueueSimulation(SimulatedQueue.Markov(48, 1, 50, 0.5), seed: 1).Run(20_000);
        var theory = new ErlangA(48, 1, 0.5, 50);
        var abandoned = contacts.Average(c => c.Abandoned is null ? 0.0 : 1.0);
        var wait = contacts.Average(c => (c.Answered ?? c.Abandoned)!.Value - c.Arrived);
        abandoned.ShouldBe(theory.AbandonProbability, 0.03 * theory.AbandonProbability);
        wait.ShouldBe(abandoned / 0.5, 0.02 * wait);
        contacts.Average(c => c.Ahead >= 0 ? 1.0 : 0.0).ShouldBe(theory.WaitProbability, 0.01);
        contacts.Average(c => c.Answered - c.Arrived <= 1 / 3.0 ? 1.0 : 0.0).ShouldBe(theory.AnsweredWithin(1 / 3.0), 0.005);
    }

    [Fact]
    public void A_day_from_empty_is_as_a_public_simulator_has_it()
    {
        // The public simulator's 95 % intervals over 1,000 days: service level within 20 s, mean wait in minutes, occupancy.
        var (level, wait, occupancy, _) = Runs(0);
        output.WriteLine($"MMC: service level {level.Mean:F4}, mean wait {wait.Mean:F4} min, occupancy {occupancy.Mean:F4}");
        Agrees(level, 0.900, 0.904);
        Agrees(wait, 0.097, 0.102);
        occupancy.Mean.ShouldBe(0.695, 0.003);
    }

    [Fact]
    public void A_day_with_abandonment_is_as_a_public_simulator_has_it()
    {
        var (_, _, occupancy, abandoned) = Runs(1);
        output.WriteLine($"MMCAb: {abandoned.Mean:F2} abandoned a day, occupancy {occupancy.Mean:F4}");
        Agrees(abandoned, 57.7, 59.6);
        occupancy.Mean.ShouldBe(0.675, 0.003);
    }

    private static (Interval Level, Interval Wait, Interval Occupancy, Interval Abandoned) Runs(double abandonRate)
    {
        var days = Enumerable.Range(0, Days).Select(seed =>
        {
            var simulation = new QueueSimulation(SimulatedQueue.Markov(4.2, 0.5, 12, abandonRate), seed);
            var contacts = simulation.Run(Day);
            return (
                Level: contacts.Average(c => c.Answered - c.Arrived <= 1 / 3.0 ? 1.0 : 0.0),
                Wait: contacts.Where(c => c.Answered is not null).Average(c => c.Answered!.Value - c.Arrived),
                Occupancy: simulation.BusyTime / (12 * Day),
                Abandoned: (double)contacts.Count(c => c.Abandoned is not null));
        }).ToList();
        return (Interval.Of(days.Select(d => d.Level)), Interval.Of(days.Select(d => d.Wait)),
            Interval.Of(days.Select(d => d.Occupancy)), Interval.Of(days.Select(d => d.Abandoned)));
    }

    // Two 95 % intervals of the same quantity overlap but for once in some two hundred seeds; these seeds are fixed.
    private static void Agrees(Interval ours, double from, double to)
    {
        (ours.Mean - ours.HalfWidth).ShouldBeLessThan(to);
        (ours.Mean + ours.HalfWidth).ShouldBeGreaterThan(from);
    }

    private sealed record Interval(double Mean, double HalfWidth)
    {
        public static Interval Of(IEnumerable<double> values)
        {
            var all = values.ToList();
            var mean = all.Average();
            return new Interval(mean, 1.96 * Math.Sqrt(all.Average(v => (v - mean) * (v - mean)) / all.Count));
        }
    }
}
