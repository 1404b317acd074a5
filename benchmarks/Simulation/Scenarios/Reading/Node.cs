using System.Globalization;
using System.Text.Json;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A value of a JSON file that knows its place.</summary>
internal sealed record Node
{
    /// <summary>From 1.</summary>
    public required int Line { get; init; }

    /// <summary>For example <c>types[0].service</c>; empty for the whole.</summary>
    public required string Path { get; init; }

    public required JsonValueKind Kind { get; init; }

    /// <summary>As it is written: a number's digits, a string's content.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of an object, in the order of the file.</summary>
    public List<KeyValuePair<string, Node>> Members { get; } = [];

    /// <summary>Of an array.</summary>
    public List<Node> Items { get; } = [];

    /// <summary>The member of that name, or null.</summary>
    public Node? this[string name] => Members.Find(member => member.Key == name).Value;

    public double? Number => Kind == JsonValueKind.Number ? double.Parse(Text, CultureInfo.InvariantCulture) : null;

    /// <summary>For messages.</summary>
    public string Shown => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"'{Text}'",
        JsonValueKind.Number => Text,
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
