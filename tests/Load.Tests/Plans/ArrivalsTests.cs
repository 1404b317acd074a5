using OmniContact.Load.Plans;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Tests.Plans;

public sealed class ArrivalsTests
{
    [Fact]
    public void A_steady_run_has_as_many_arrivals_as_rate_times_seconds_within_chance()
    {
        var times = Times(new LoadPlan { Rate = 100, Seconds = 100 });
        ((double)times.Length).ShouldBe(10_000, 4 * Math.Sqrt(10_000));
        times.ShouldBe(times.Order());
        times[^1].ShouldBeLessThan(100);
    }

    [Fact]
    public void The_same_seed_gives_the_same_instants_and_another_seed_others()
    {
        var plan = new LoadPlan { Rate = 10, Seconds = 10 };
        Times(plan).ShouldBe(Times(plan));
        Times(plan).ShouldNotBe(Times(plan with { Seed = 2 }));
    }

    [Fact]
    public void Without_chance_arrivals_are_evenly_spaced() =>
        Times(new LoadPlan { Rate = 4, Seconds = 2, Deterministic = true }).ShouldBe([0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);

    [Fact]
    public void A_step_goes_up_by_quarters_of_the_rate() =>
        Counts(new LoadPlan { Profile = Profile.Step, Rate = 40, Seconds = 40, Deterministic = true }, 4).ShouldBe([100, 200, 300, 400]);

    [Fact]
    public void The_parts_of_a_peak_are_whole_seconds_so_that_its_backlog_is_counted_where_it_ends()
    {
        var plan = new LoadPlan { Profile = Profile.Peak, Rate = 100, Seconds = 6, Deterministic = true };
        (plan.PeakBegin, plan.PeakEnd).ShouldBe((1, 4));
        Counts(plan, 6).ShouldBe([10, 100, 100, 100, 10, 10]);
    }

    [Fact]
    public void A_peak_lasts_for_the_middle_half_and_is_ten_times_what_is_around_it() =>
        Counts(new LoadPlan { Profile = Profile.Peak, Rate = 100, Seconds = 40, Deterministic = true }, 4).ShouldBe([100, 1000, 1000, 100]);

    [Fact]
    public void A_day_is_replayed_whole_in_the_seconds_of_the_run_and_its_service_with_it()
    {
        var folder = Directory.CreateTempSubdirectory("omni-load-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "day.csv"), "at,served\n0,60\n1800,0\n3599,30\n");
            var day = ScenarioReader.Read(
                """
                { "periods": 1, "periodMinutes": 60,
                  "types": [{ "id": "a", "service": 100, "patience": 120, "arrivals": { "kind": "trace", "file": "day.csv", "arrival": "at", "service": "served" } }],
                  "groups": [{ "id": "g", "agents": 1, "queues": ["a"] }] }
                """, folder);
            var arrivals = Arrivals.Of(new LoadPlan { Profile = Profile.Day, Day = day, Seconds = 60 }).ToArray();
            arrivals.Select(arrival => arrival.At).ShouldBe([0, 30, 3599 / 60.0]);
            arrivals.Select(arrival => arrival.Service).ShouldBe([1, 100 / 60.0, 0.5], "what was not recorded is drawn from the type's own");
            arrivals.Select(arrival => arrival.Patience).ShouldBe([2, 2, 2]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double[] Times(LoadPlan plan) => [.. Arrivals.Of(plan).Select(arrival => arrival.At)];

    /// <summary>Arrivals in each of so many parts of the run.</summary>
    private static int[] Counts(LoadPlan plan, int parts)
    {
        double length = (double)plan.Seconds / parts;
        return [.. Enumerable.Range(0, parts).Select(part => Times(plan).Count(at => at > part * length && at <= (part + 1) * length))];
    }
}
