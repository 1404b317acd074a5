namespace OmniContact.Routing.Conversations;

/// <summary>An agent's after-contact work on this conversation; keeps its units until done or until the time is over.</summary>
public sealed record WrapUp : StoredRecord
{
    public required string AgentId { get; init; }
    public required DateTimeOffset Since { get; init; }
    /// <summary>When the part began that it follows: with it the whole handling time is known.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }
    /// <summary>The owner's part that it follows, in seconds, rests left out; null after a participant's.</summary>
    public double? WorkedSeconds { get; init; }
    /// <summary>Null = until done.</summary>
    public DateTimeOffset? Until { get; init; }
    public required int Units { get; init; }
    /// <summary>By which the agent had it; null in rows of before this was kept: the conversation's.</summary>
    public Medium? Medium { get; init; }
    /// <summary>What the part costs if the customer comes back during it.</summary>
    public int ActiveUnits { get; init; }
    /// <summary>Queue whose codes and times apply.</summary>
    public string? QueueId { get; init; }
}
