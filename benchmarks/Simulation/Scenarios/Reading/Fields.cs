using System.Globalization;
using System.Text.Json;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>
/// The members of one object, read one by one. What is missing or out of bounds becomes a fault, and a value that does no harm is
/// returned; what nobody has asked for is a fault too (<see cref="Done"/>).
/// </summary>
internal sealed class Fields
{
    private readonly HashSet<string> _known = [];

    public Fields(Node node, Faults faults)
    {
        (Node, Faults) = (node, faults);
        if (node.Kind != JsonValueKind.Object) faults.Add(node, $"is {node.Shown}; an object is needed");
    }

    public Node Node { get; }

    public Faults Faults { get; }

    /// <summary>The member, or null where it is missing or null.</summary>
    public Node? Find(string name)
    {
        _known.Add(name);
        return Node[name] is { Kind: not JsonValueKind.Null } found ? found : null;
    }

    /// <summary>The member, which has to be there.</summary>
    public Node? Need(string name)
    {
        var found = Find(name);
        if (found is null && Node.Kind == JsonValueKind.Object) Faults.Add(Node, $"'{name}' is missing");
        return found;
    }

    /// <summary>A number that has to be there.</summary>
    public double Number(string name, Bounds bounds) => Need(name) is { } node ? Faults.Number(node, bounds) : bounds.Harmless;

    public double Number(string name, Bounds bounds, double otherwise) => Find(name) is { } node ? Faults.Number(node, bounds) : otherwise;

    /// <summary>A whole number.</summary>
    public int? Whole(string name, int from, int to)
    {
        if (Find(name) is not { } node) return null;
        if (node.Number is { } number && number == Math.Floor(number) && number >= from && number <= to) return (int)number;
        Faults.Add(node, string.Create(CultureInfo.InvariantCulture, $"is {node.Shown}; a whole number from {from} to {to} is allowed"));
        return from;
    }

    /// <summary>A text that is not empty, or null.</summary>
    public string? Text(string name)
    {
        if (Find(name) is not { } node) return null;
        if (node is { Kind: JsonValueKind.String, Text.Length: > 0 }) return node.Text;
        Faults.Add(node, $"is {node.Shown}; a text is needed");
        return null;
    }

    public string NeedText(string name) => Need(name) is null ? "?" : Text(name) ?? "?";

    /// <summary>The items of a list; none where it is missing.</summary>
    public IReadOnlyList<Node> List(string name)
    {
        if (Find(name) is not { } node) return [];
        if (node.Kind != JsonValueKind.Array) Faults.Add(node, $"is {node.Shown}; a list is needed");
        return node.Items;
    }

    /// <summary>Whatever else is there is a fault: a slip of the pen would go unnoticed.</summary>
    public void Done()
    {
        foreach (var (name, node) in Node.Members)
            if (!_known.Contains(name)) Faults.Add(node, $"is not known here; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
    }
}
