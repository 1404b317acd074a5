using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Replay;

/// <summary>An item's place in a queue as its facts tell it.</summary>
public sealed record StoredPlace
{
    /// <summary>As the latest fact left it.</summary>
    public required WaitingItem Item { get; init; }

    /// <summary>Of the conversation, when it came to this place.</summary>
    public required long Version { get; init; }

    /// <summary>When that was recorded; the queue heard of it a little later.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>It has left the queue, which may not have heard of that yet.</summary>
    public bool Left { get; init; }

    /// <summary>What a queue knew that had not heard of it yet, where that was a moment ago; null = nothing.</summary>
    public StoredPlace? Before { get; init; }
}
