using System.Text.Json;

namespace OmniContact.Server.Tests.Running;

/// <summary>A board as a page keeps it: each line in the place of the one with its id.</summary>
internal sealed class SeenBoard
{
    private readonly Dictionary<(string Kind, string Id), JsonElement> _lines = [];

    public SeenBoard(JsonElement whole) => Take(whole);

    /// <summary>Pushes that were taken in.</summary>
    public int Slices { get; private set; } = -1;

    public JsonElement Total { get; private set; }

    public JsonElement Line(string kind, string id) => _lines[(kind, id)];

    public bool Has(string kind, string id) => _lines.ContainsKey((kind, id));

    public void Take(JsonElement slice)
    {
        Slices++;
        if (!slice.TryGetProperty("after", out _)) _lines.Clear();
        if (slice.TryGetProperty("total", out var total)) Total = total;
        foreach (var kind in new[] { "queues", "agents", "teams", "channels" })
            foreach (var line in slice.GetProperty(kind).EnumerateArray()) _lines[(kind, line.GetProperty("id").GetString()!)] = line;
    }
}
