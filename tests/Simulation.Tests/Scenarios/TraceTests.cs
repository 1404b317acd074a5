using OmniContact.Simulation.Results;
using OmniContact.Simulation.Scenarios;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Simulation.Tests.Scenarios;

public sealed class TraceTests : IDisposable
{
    private const string Table = """
        kind,came,served,what
        a,7:00:10,30,AGENT
        b,7:00:20,30,AGENT
        a,7:00:30,0,HANG
        a,7:00:40,50,PHANTOM
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_trace_comes_as_it_came_with_its_services_and_draws_those_that_are_missing()
    {
        var result = Simulator.Run(Read("""{ "kind": "a", "what": { "not": "PHANTOM" } }"""));
        result.Type("calls")["offered"]!.Value.Value.ShouldBe(2);
        result.Type("calls")["aht"]!.Value.Value.ShouldBe((30 + 7) / 2.0, 1e-6);
    }

    [Fact]
    public void Rows_may_be_chosen_by_alternatives() =>
        Simulator.Run(Read("""[{ "kind": "b" }, { "what": ["HANG", "PHANTOM"] }]""")).Type("calls")["offered"]!.Value.Value.ShouldBe(3);

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are() =>
        Should.Throw<ScenarioFaultsException>(() => Read("""{ "sort": "a" }""")).Message.ShouldContain("has no column 'sort'; there are kind, came, served, what");

    private Scenario Read(string where)
    {
        File.WriteAllText(Path.Combine(_folder, "calls.csv"), Table);
        return ScenarioReader.Read(
            $$"""
            { "periodMinutes": 1, "replications": 1,
              "types": [{ "id": "calls", "service": 7,
                "arrivals": { "kind": "trace", "file": "calls.csv", "arrival": "came", "service": "served", "from": "7:00:00", "where": {{where}} } }],
              "groups": [{ "id": "agents", "agents": 5, "queues": ["calls"] }] }
            """,
            _folder);
    }
}
