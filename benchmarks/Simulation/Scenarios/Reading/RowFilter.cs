using System.Text.Json;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>
/// Chooses rows of a table: an object, or a list of objects of which one has to hold. Its members are columns with the text that their
/// cell has to be, a list of such texts, or <c>{ "not": text }</c>.
/// </summary>
internal sealed class RowFilter(Node? node)
{
    private readonly IReadOnlyList<Node> _alternatives = node is null ? [] : node.Kind == JsonValueKind.Array ? node.Items : [node];

    public IEnumerable<string> Columns => _alternatives.SelectMany(one => one.Members).Select(member => member.Key);

    public bool Takes(Table table, TableRow row) =>
        _alternatives.Count == 0 || _alternatives.Any(one => one.Members.TrueForAll(member => Holds(table.Cell(row, member.Key), member.Value)));

    private static bool Holds(string cell, Node wanted) => wanted.Kind switch
    {
        JsonValueKind.Array => wanted.Items.Exists(item => cell == item.Text),
        JsonValueKind.Object => cell != wanted["not"]?.Text,
        _ => cell == wanted.Text,
    };
}
