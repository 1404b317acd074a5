using System.Globalization;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Reports;

/// <summary>The main figures, for a terminal.</summary>
internal static class TableReport
{
    private static readonly string[] OfTypes =
    [
        "offered", "blocked", "answered", "abandoned", "abandoned-short", "flowed-out", "retried", "service-level.over-offered", "asa",
        "answer-wait-p90", "delayed", "mean-wait", "queue-length", "aht", "frt",
    ];

    private static readonly string[] OfGroups = ["signed-in", "handled", "aht", "occupancy-time", "occupancy-units", "on-break"];

    public static void Write(SimulationResult result, TextWriter to)
    {
        var scenario = result.Scenario;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scenario.Name}: {scenario.Replications:N0} replications, seed {scenario.Seed}, {result.Pace.Contacts:N0} contacts"));
        to.WriteLine($"{"",-34} {"figure",12} {"95 % interval",26}");
        foreach (var section in result.Sections)
        {
            if (section.Kind == SectionKind.All && result.Scenario.Types.Length == 1) continue;
            to.WriteLine(section.Kind == SectionKind.All ? "all" : $"{section.Kind.ToString().ToLowerInvariant()} {section.Id}");
            foreach (var id in section.Kind == SectionKind.Group ? OfGroups : OfTypes)
                if (section.Whole.FirstOrDefault(cell => cell.Quantity.Id == id) is { } cell && Matters(cell)) to.WriteLine(Row(cell));
        }

        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"counts are per replication; {result.Pace.PerSecond:N0} contacts in a second of processor time, {result.Pace.PerSecondLater:N0} in the second half"));
    }

    /// <summary>What never happened is no news, but for the main figures.</summary>
    private static bool Matters(Cell cell) => cell.Value.Value != 0 || cell.Quantity.Id is "offered" or "answered" or "asa";

    private static string Row(Cell cell) =>
        $"  {cell.Quantity.Name.En,-32} {Number.Of(cell.Quantity, cell.Value.Value),12} {Between(cell),26}";

    private static string Between(Cell cell) => cell.Value.HalfWidth is { } half
        ? $"{Number.Of(cell.Quantity, cell.Value.Value - half)} to {Number.Of(cell.Quantity, cell.Value.Value + half)}"
        : "";
}
