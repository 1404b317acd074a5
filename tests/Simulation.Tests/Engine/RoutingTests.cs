using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Tests.Engine;

/// <summary>Small scenarios whose outcome follows from the rules alone.</summary>
public sealed class RoutingTests
{
    /// <summary>Arrivals at 10, 20 and 30 s, each served for 100 s by one agent: waits of 0, 90 and 180 s.</summary>
    [Fact]
    public void Who_comes_first_is_served_first_and_the_others_wait()
    {
        var all = Run(Calls("everySeconds\": 10", 35), Agents("agents", 1, "calls")).All;
        all["answered"]!.Value.Value.ShouldBe(3);
        all["asa"]!.Value.Value.ShouldBe(90, 1e-6);
    }

    [Fact]
    public void Patience_that_ends_before_an_answer_is_an_abandonment()
    {
        var all = Run(Calls("everySeconds\": 10", 35, "\"patience\": 50,"), Agents("agents", 1, "calls")).All;
        all["answered"]!.Value.Value.ShouldBe(1);
        all["abandoned"]!.Value.Value.ShouldBe(2);
        all["abandon-wait"]!.Value.Value.ShouldBe(50, 1e-6);
    }

    [Fact]
    public void Who_finds_all_lines_taken_is_blocked()
    {
        var all = Run("\"lines\": 1," + Calls("everySeconds\": 10", 35), Agents("agents", 1, "calls")).All;
        all["blocked"]!.Value.Value.ShouldBe(2);
        all["answered"]!.Value.Value.ShouldBe(1);
    }

    [Fact]
    public void A_full_queue_turns_away()
    {
        var all = Run(Calls("everySeconds\": 10", 35), Agents("agents", 1, "calls"), "\"maximumLength\": 1").All;
        all["flowed-out"]!.Value.Value.ShouldBe(1);
        all["answered"]!.Value.Value.ShouldBe(2);
    }

    [Fact]
    public void Who_was_not_served_tries_again_after_the_delay()
    {
        var all = Run(
            "\"lines\": 1," + Calls("everySeconds\": 10", 25, "\"retrial\": { \"probability\": 0.999999, \"delay\": 3 },"), Agents("agents", 1, "calls")).All;
        all["blocked"]!.Value.Value.ShouldBe(2); // At 20 s, and again at 23 s; at 26 s the day is over.
        all["retried"]!.Value.Value.ShouldBe(1);
    }

    /// <summary>Calls at 60 and 120 s; the first group is busy until 160 s, the second may be used from a wait of 30 s on.</summary>
    [Fact]
    public void A_group_with_a_delay_is_used_once_a_contact_has_waited_so_long()
    {
        var result = Run(
            Calls("everySeconds\": 60", 130, "\"groups\": [\"first\", { \"group\": \"second\", \"afterSeconds\": 30 }],", queue: false),
            $"{Agents("first", 1)}, {Agents("second", 1)}", queue: null);
        result.Type("calls")["asa"]!.Value.Value.ShouldBe(15, 1e-6);
    }

    [Fact]
    public void The_first_group_in_the_order_of_a_type_is_taken_while_it_is_free()
    {
        var result = Run(
            Calls("everySeconds\": 200", 1950, "\"groups\": [\"second\", \"first\"],", queue: false), $"{Agents("first", 1)}, {Agents("second", 1)}", queue: null);
        result.Group("second")["handled"]!.Value.Value.ShouldBe(9);
        result.Group("first")["handled"]!.Value.Value.ShouldBe(0);
    }

    [Fact]
    public void A_shift_ends_when_the_work_in_hand_is_done_and_breaks_count()
    {
        const string Group = """
            { "id": "agents", "queues": ["calls"],
              "shifts": [{ "agents": 1, "fromMinute": 0, "toMinute": 5, "breaks": [{ "atMinute": 3, "minutes": 1 }] }] }
            """;
        var group = Run(Calls("everySeconds\": 290", 600), Group).Group("agents");
        group["signed-in"]!.Value.Value.ShouldBe(390.0 / 600, 1e-6); // The call of 290 s lasts until 390 s.
        group["on-break"]!.Value.Value.ShouldBe(60.0 / 390, 1e-6);
    }

    /// <summary>Two agents, one twice as fast; published: fastest first waits less than longest idle.</summary>
    [Fact]
    public void Asking_the_fastest_first_shortens_the_wait_where_agents_differ()
    {
        Wait("fastestFirst").ShouldBeLessThan(Wait("longestIdle"));

        static double Wait(string strategy) => Run(
            """
            "types": [{ "id": "calls", "queue": "calls", "arrivals": { "kind": "poisson", "perHour": 60 },
              "service": { "kind": "exponential", "mean": 60 }, "serviceByGroup": { "slow": { "kind": "exponential", "mean": 180 } } }],
            """,
            $"{Agents("quick", 1, "calls")}, {Agents("slow", 1, "calls")}", $"\"strategy\": \"{strategy}\"", minutes: 6000).All["mean-wait"]!.Value.Value;
    }

    private static SimulationResult Run(string top, string groups, string? queue = "", double minutes = 0) => Simulator.Run(Scenes.Read($$"""
        { {{top}}
          {{(minutes > 0 ? $"\"periodMinutes\": {minutes}," : "")}} "replications": 1,
          {{(queue is null ? "" : $"\"queues\": [{{ \"id\": \"calls\"{(queue.Length > 0 ? ", " : "")}{queue} }}],")}}
          "groups": [{{groups}}] }
        """));

    /// <summary>Calls at fixed distances, of 100 s each, until a second.</summary>
    private static string Calls(string arrivals, int until, string more = "", bool queue = true) =>
        $$"""
        "periodMinutes": {{(until / 60.0).ToString(System.Globalization.CultureInfo.InvariantCulture)}},
        "types": [{ "id": "calls", {{(queue ? "\"queue\": \"calls\"," : "")}} {{more}} "arrivals": { "kind": "deterministic", "{{arrivals}} }, "service": 100 }],
        """;

    private static string Agents(string id, int count, params string[] queues) =>
        $"{{ \"id\": \"{id}\", \"agents\": {count}, \"queues\": [{string.Join(", ", queues.Select(queue => $"\"{queue}\""))}] }}";
}
