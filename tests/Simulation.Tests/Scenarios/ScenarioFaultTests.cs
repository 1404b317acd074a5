using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Simulation.Tests.Scenarios;

public sealed class ScenarioFaultTests
{
    private const string Good = """
        {
          "periodMinutes": 30,
          "types": [{ "id": "calls", "queue": "front",
            "arrivals": { "kind": "poisson", "perHour": 100 },
            "service": { "kind": "exponential", "mean": 120 } }],
          "queues": [{ "id": "front" }],
          "groups": [{ "id": "agents", "agents": 5, "queues": ["front"] }]
        }
        """;

    [Fact]
    public void The_example_that_the_others_spoil_is_good() => Scenes.Read(Good).Types.Length.ShouldBe(1);

    [Theory]
    [InlineData("\"periodMinutes\": 30", "\"periodMinutes\": 0", 2, "periodMinutes: is 0; above 0 to 10000000 is allowed")]
    [InlineData("\"periodMinutes\": 30,", "\"periodMinutes\": 30, \"seed\": 1.5,", 2, "seed: is 1.5; a whole number from 0 to 2147483647 is allowed")]
    [InlineData("\"periodMinutes\": 30,", "\"periodMinutes\": 30, \"lines\": 0,", 2, "lines: is 0; a whole number from 1 to 1000000 is allowed")]
    [InlineData("\"periodMinutes\": 30,", "\"periodMinutes\": 30, \"sead\": 1,", 2, "sead: is not known here")]
    [InlineData("\"periodMinutes\": 30,", "\"periodMinutes\": 30, \"start\": \"2026-03-02T08:00\",", 2, "start: is '2026-03-02T08:00'; an instant with its zone is needed")]
    [InlineData("\"queue\": \"front\"", "\"queue\": \"back\"", 3, "types[0].queue: there is no queue 'back'")]
    [InlineData("\"queue\": \"front\"", "\"medium\": \"fax\"", 3, "types[0].medium: is 'fax'; voice, video, chat, message, email and task are allowed")]
    [InlineData("poisson", "poison", 4, "types[0].arrivals.kind: is 'poison'; poisson, piecewise")]
    [InlineData("\"perHour\": 100", "\"perHour\": -3", 4, "types[0].arrivals.perHour: is -3; above 0 to 1000000000 is allowed")]
    [InlineData("\"perHour\": 100", "\"perHour\": \"many\"", 4, "types[0].arrivals.perHour: is 'many'; a number is needed")]
    [InlineData("\"mean\": 120", "\"mean\": 0", 5, "types[0].service.mean: is 0; above 0 to 1000000000 is allowed")]
    [InlineData("\"mean\": 120 }", "\"mean\": 120 }, \"retrial\": { \"probability\": 1, \"delay\": 60 }", 5, "types[0].retrial.probability: is 1; from 0 to below 1 is allowed")]
    [InlineData("\"mean\": 120 }", "\"mean\": 120 }, \"medium\": \"email\", \"patience\": 5", 5, "types[0].patience: is for voice, video and chat; nobody waits for email")]
    [InlineData("\"mean\": 120 }", "\"mean\": 120 }, \"talk\": { \"meanTurns\": 3, \"writing\": 9, \"silence\": 9 }", 3, "types[0]: either 'service' or 'talk' is needed")]
    [InlineData("\"mean\": 120 }", "\"mean\": 120 }, \"serviceByGroup\": { \"nobody\": 5 }", 5, "types[0].serviceByGroup.nobody: there is no group 'nobody'")]
    [InlineData("{ \"id\": \"front\" }", "{ \"id\": \"front\", \"drainAfterSeconds\": 9999 }", 6, "queues[0].drainAfterSeconds: drainAfterSeconds is 9999; 0 to 3600 are allowed")]
    [InlineData("{ \"id\": \"front\" }", "{ \"id\": \"front\", \"strategy\": \"random\" }", 6, "queues[0].strategy: The JSON value could not be converted")]
    [InlineData("{ \"id\": \"front\" }", "{ \"id\": \"front\", \"exits\": [{ \"trigger\": \"maximumWait\", \"action\": \"bot\", \"thresholdSeconds\": 9 }] }", 6,
        "queues[0].exits[0]: exits by maximumWait are not simulated")]
    [InlineData("\"agents\": 5", "\"agents\": [5, 6]", 7, "groups[0].agents: has 2 values; one for each of the 1 periods is needed")]
    [InlineData("\"agents\": 5", "\"agents\": 2.5", 7, "groups[0].agents: is 2.5; a whole number of agents is needed")]
    [InlineData("\"agents\": 5,", "", 7, "groups[0]: either 'agents' or 'shifts' is needed")]
    [InlineData("\"agents\": 5", "\"agents\": 5, \"order\": [\"back\"]", 7, "groups[0].order: names 'back', which the group does not serve")]
    [InlineData("\"agents\": 5", "\"agents\": 5, \"skills\": { \"en\": 11 }", 7, "groups[0].skills.en: is 11; from 1 to 10 is allowed")]
    [InlineData("\"queues\": [\"front\"]", "\"queues\": []", 3, "types[0]: no group serves the queue 'front'")]
    [InlineData("\"agents\": 5", "\"agents\": 5, \"concurrency\": { \"fax\": 2 }", 7, "groups[0].concurrency.fax: 'fax' is no medium that the group serves")]
    [InlineData("\"groups\": [{ \"id\": \"agents\", \"agents\": 5, \"queues\": [\"front\"] }]", "\"groups\": []", 1, "scenario: 'groups' needs at least one")]
    [InlineData("\"queues\": [\"front\"] }]", "\"queues\": [\"front\"] }", 8, "not JSON")]
    public void What_is_wrong_is_named_with_its_line_field_value_and_bound(string right, string wrong, int line, string fault)
    {
        var thrown = Should.Throw<ScenarioFaultsException>(() => Scenes.Read(Good.Replace(right, wrong, StringComparison.Ordinal)));
        thrown.Faults.ShouldContain(one => one.ToString().Contains(fault, StringComparison.Ordinal) && one.Line == line, thrown.Message);
    }

    [Fact]
    public void All_faults_are_listed_in_the_order_of_their_lines()
    {
        var bad = Good.Replace("30", "-1", StringComparison.Ordinal).Replace("120", "-2", StringComparison.Ordinal).Replace("5,", "-3,", StringComparison.Ordinal);
        Should.Throw<ScenarioFaultsException>(() => Scenes.Read(bad)).Faults.Select(fault => fault.Line).ShouldBe([2, 5, 7]);
    }
}
