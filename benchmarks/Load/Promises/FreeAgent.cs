namespace OmniContact.Load.Promises;

/// <summary>An agent as the facts so far tell it.</summary>
internal sealed class FreeAgent
{
    public required string Id { get; init; }

    public required IReadOnlyList<string> Queues { get; init; }

    public bool Available { get; set; }

    /// <summary>Units by conversation.</summary>
    public Dictionary<string, int> Parts { get; } = [];

    /// <summary>The offer that rings; while one does there is no other.</summary>
    public string? Ringing { get; set; }

    /// <summary>Conversations that the agent rejected or let lapse, and until when they are not asked again.</summary>
    public Dictionary<string, DateTimeOffset> Barred { get; } = [];

    /// <summary>Since when there is room; null = there is none.</summary>
    public DateTimeOffset? Since { get; set; }

    public bool HasRoom(int cost, int units) => Available && Ringing is null && Parts.Values.Sum() + cost <= units;

    public bool MayGet(string conversationId, DateTimeOffset at) => Barred.GetValueOrDefault(conversationId) <= at;
}
