using System.Globalization;
using System.Net;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Reports;

/// <summary>One page for people who plan: the main figures, how the day goes, all figures with their intervals. Needs nothing but itself.</summary>
internal static class HtmlReport
{
    private static readonly string[] Tiles =
        ["offered", "service-level.over-offered", "asa", "abandon-rate", "blocking", "occupancy-time", "signed-in"];

    public static string Of(SimulationResult result)
    {
        var scenario = result.Scenario;
        return Page.Of(scenario.Name, $"""
            <p>{string.Create(CultureInfo.InvariantCulture, $"Simulated with the product's own routing: {scenario.Replications:N0} replications, seed {scenario.Seed}, {result.Pace.Contacts:N0} contacts in all. Counts are per replication; ± is half a 95 % confidence interval.")}</p>
            <div class="tiles">{string.Concat(Tiles.Select(id => Tile(result.All, id)))}</div>
            {Page.Section("How the day goes", ReportCharts.OfPeriods(result))}
            {Page.Section("How long customers wait", ReportCharts.OfWaits(result))}
            {ReportTables.Of(result)}
            """);
    }

    private static string Tile(Section section, string id)
    {
        if (section.Whole.FirstOrDefault(cell => cell.Quantity.Id == id) is not { } cell || (id == "blocking" && cell.Value.Value == 0)) return "";
        var half = cell.Value.HalfWidth is { } width ? $" · ± {Number.Of(cell.Quantity, width)}" : "";
        return $"<div class='tile'><span>{WebUtility.HtmlEncode(cell.Quantity.Name.En)}</span><b>{Number.Of(cell.Quantity, cell.Value.Value)}</b><span>{WebUtility.HtmlEncode(cell.Quantity.Name.Zh)}{half}</span></div>";
    }
}
