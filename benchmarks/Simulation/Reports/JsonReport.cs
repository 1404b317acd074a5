using System.Text.Json;
using System.Text.Json.Nodes;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Simulation.Results;
using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Reports;

/// <summary>All figures, for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Indented = new(OmniJson.Options) { WriteIndented = true };

    public static string Of(SimulationResult result) => Tree(result).ToJsonString(Indented);

    public static JsonObject Tree(SimulationResult result) => new()
    {
        ["name"] = result.Scenario.Name,
        ["seed"] = result.Scenario.Seed,
        ["replications"] = result.Scenario.Replications,
        ["start"] = result.Scenario.Start.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["periodSeconds"] = result.Scenario.PeriodSeconds,
        ["periods"] = result.Scenario.Periods,
        ["contacts"] = result.Pace.Contacts,
        ["confidence"] = 0.95,
        ["figures"] = new JsonObject(Quantities.All.Select(one => KeyValuePair.Create(one.Id, (JsonNode?)Describe(one)))),
        ["sections"] = new JsonArray([.. result.Sections.Select(section => new JsonObject
        {
            ["kind"] = OmniJson.Name(section.Kind),
            ["id"] = section.Id,
            ["whole"] = Cells(section.Whole),
            ["periods"] = new JsonArray([.. section.Periods.Select(period => Cells(period))]),
        })]),
    };

    private static JsonObject Describe(Quantity quantity) => new()
    {
        ["zh"] = quantity.Name.Zh,
        ["en"] = quantity.Name.En,
        ["unit"] = quantity.Unit == MeasureUnit.Count ? "perReplication" : OmniJson.Name(quantity.Unit),
    };

    private static JsonObject Cells(IEnumerable<Cell> cells) =>
        new(cells.Select(cell => KeyValuePair.Create(cell.Quantity.Id, (JsonNode?)Of(cell.Value))));

    private static JsonObject Of(Interval value)
    {
        var json = new JsonObject { ["value"] = value.Value };
        if (value.HalfWidth is { } half) (json["low"], json["high"]) = (value.Value - half, value.Value + half);
        return json;
    }
}
