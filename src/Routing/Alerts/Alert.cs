namespace OmniContact.Routing.Alerts;

/// <summary>Something that a supervisor has to look at.</summary>
public sealed record Alert
{
    public required string Id { get; init; }
    public required AlertKind Kind { get; init; }
    /// <summary>Null for a conversation that came from no queue.</summary>
    public string? QueueId { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? ThresholdId { get; init; }
    public AlertMeasure? Measure { get; init; }
    public AlertSide? Side { get; init; }
    public int? Bar { get; init; }
    /// <summary>When it began.</summary>
    public double? Value { get; init; }
    /// <summary>Who is silent, and where.</summary>
    public string? AgentId { get; init; }
    public string? ConversationId { get; init; }
    public bool Sound { get; init; }
    /// <summary>It began in the quiet time after another one, and nobody was told of it yet.</summary>
    public bool Quiet { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    /// <summary>Who has seen to it: the id of an agent or user.</summary>
    public string? AcknowledgedBy { get; init; }
    public DateTimeOffset? AcknowledgedAt { get; init; }
}
