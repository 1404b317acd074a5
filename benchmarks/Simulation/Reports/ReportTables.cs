using System.Net;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Reports;

/// <summary>All figures of a report, in tables.</summary>
internal static class ReportTables
{
    public static string Of(SimulationResult result) => string.Concat(
        Table("By contact type", result.Sections.Where(section => section.Kind != SectionKind.Group && (section.Kind == SectionKind.Type || result.Scenario.Types.Length > 1))),
        Table("By group of agents", result.Sections.Where(section => section.Kind == SectionKind.Group)));

    private static string Table(string title, IEnumerable<Section> sections)
    {
        var columns = sections.ToArray();
        var rows = Quantities.All.Where(quantity => columns.Any(section => section[quantity.Id] is { Value: not 0 })).ToArray();
        var head = string.Concat(columns.Select(section => $"<th>{WebUtility.HtmlEncode(section.Kind == SectionKind.All ? "All" : section.Id)}</th>"));
        return $"<h2>{title}</h2><div class='table'><table><thead><tr><th></th>{head}</tr></thead><tbody>{string.Concat(rows.Select(row => Row(row, columns)))}</tbody></table></div>";
    }

    private static string Row(Quantity quantity, Section[] columns) =>
        $"<tr><th>{WebUtility.HtmlEncode(quantity.Name.En)} <small>{WebUtility.HtmlEncode(quantity.Name.Zh)}</small></th>{string.Concat(columns.Select(section => Cell(quantity, section)))}</tr>";

    private static string Cell(Quantity quantity, Section section)
    {
        if (section[quantity.Id] is not { } value) return "<td></td>";
        var half = value.HalfWidth is { } width ? $"<small>± {Number.Of(quantity, width)}</small>" : "";
        return $"<td>{Number.Of(quantity, value.Value)}{half}</td>";
    }
}
