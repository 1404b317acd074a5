using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Pieces of the file that are the product's own records, in the JSON of its configuration.</summary>
internal static class Records
{
    private static readonly JsonSerializerOptions Options = new(OmniJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Null, with a fault, where it is not such a record.</summary>
    /// <param name="node">The piece.</param>
    /// <param name="faults">Where to say so.</param>
    /// <param name="otherwise">Members, as JSON, that the file may leave out.</param>
    public static T? Read<T>(Node node, Faults faults, params (string Name, string Json)[] otherwise)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Written(node, otherwise), Options);
        }
        catch (JsonException broken)
        {
            faults.Add(At(node, (broken.Path ?? "$").Split('.')[1..]), broken.Message.Split(" Path: ", 2)[0]);
            return null;
        }
    }

    /// <summary>The deepest node on a path of member names, any of which may end in an index; case does not matter.</summary>
    public static Node At(Node node, IEnumerable<string> path)
    {
        foreach (var step in path.SelectMany(part => part.Split('[', ']')).Where(part => part.Length > 0))
        {
            var next = int.TryParse(step, out var index) && index < node.Items.Count
                ? node.Items[index]
                : node.Members.Find(member => string.Equals(member.Key, step, StringComparison.OrdinalIgnoreCase)).Value;
            if (next is null) break;
            node = next;
        }

        return node;
    }

    private static string Written(Node node, (string Name, string Json)[] otherwise) => node.Kind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', node.Members.Select(one => $"{Quoted(one.Key)}:{Written(one.Value, [])}")
            .Concat(otherwise.Where(one => node[one.Name] is null).Select(one => $"{Quoted(one.Name)}:{one.Json}")))}}}",
        JsonValueKind.Array => $"[{string.Join(',', node.Items.Select(item => Written(item, [])))}]",
        JsonValueKind.String => Quoted(node.Text),
        JsonValueKind.Number => node.Text,
        var word => word.ToString().ToLowerInvariant(),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, OmniJson.Options);
}
