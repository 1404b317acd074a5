using System.Text;
using System.Text.Json;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Reads JSON into nodes. Comments and a comma after the last are allowed, as in files that people write.</summary>
internal ref struct NodeParser
{
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line = 1;

    private NodeParser(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    /// <exception cref="ScenarioFaultsException">It is not JSON.</exception>
    public static Node Parse(string json)
    {
        try
        {
            var parser = new NodeParser(Encoding.UTF8.GetBytes(json));
            parser._reader.Read();
            var whole = parser.Value("");
            parser._reader.Read();
            return whole;
        }
        catch (JsonException broken)
        {
            var reason = broken.Message.Split(". LineNumber", 2)[0];
            throw new ScenarioFaultsException([new ScenarioFault((int)(broken.LineNumber ?? 0) + 1, "scenario", $"not JSON: {reason}")]);
        }
    }

    private Node Value(string path)
    {
        var node = new Node { Line = Line(), Path = path, Kind = KindOf(_reader.TokenType), Text = TextOf() };
        if (node.Kind == JsonValueKind.Object)
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject) Member(node);
        else if (node.Kind == JsonValueKind.Array)
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) node.Items.Add(Value($"{path}[{node.Items.Count}]"));
        return node;
    }

    private void Member(Node node)
    {
        var name = _reader.GetString()!;
        var path = node.Path.Length == 0 ? name : $"{node.Path}.{name}";
        if (node[name] is not null) throw new ScenarioFaultsException([new ScenarioFault(Line(), path, "is there twice")]);
        _reader.Read();
        node.Members.Add(new(name, Value(path)));
    }

    private int Line()
    {
        for (; _counted < _reader.TokenStartIndex; _counted++)
            if (_json[_counted] == '\n') _line++;
        return _line;
    }

    private readonly string TextOf() => _reader.TokenType switch
    {
        JsonTokenType.String => _reader.GetString()!,
        JsonTokenType.Number => Encoding.UTF8.GetString(_reader.ValueSpan),
        _ => "",
    };

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };
}
