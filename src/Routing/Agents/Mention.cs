namespace OmniContact.Routing.Agents;

/// <summary>A colleague has named this agent in a note.</summary>
public sealed record Mention : StoredRecord
{
    /// <summary>So much of the note is kept with it, in UTF-16 units.</summary>
    public const int MostWords = 200;

    public required string ConversationId { get; init; }

    /// <summary>Of the note; with the conversation it names the mention.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string ByAgentId { get; init; }

    public required string By { get; init; }

    /// <summary>Whose conversation it is.</summary>
    public required string CustomerName { get; init; }

    /// <summary>How the note begins.</summary>
    public required string Words { get; init; }

    public bool Read { get; init; }
}
