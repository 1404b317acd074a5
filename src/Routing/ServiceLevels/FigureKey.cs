namespace OmniContact.Routing.ServiceLevels;

/// <summary>What a sum of figures is about.</summary>
/// <param name="Interval">Begin of the interval, UTC.</param>
/// <param name="QueueId">Null for what belongs to no queue.</param>
/// <param name="AgentId">Null for what belongs to no agent.</param>
/// <param name="Medium">Null for what belongs to no medium.</param>
/// <param name="Simulated">Part of the demonstration.</param>
public sealed record FigureKey(DateTimeOffset Interval, string? QueueId, string? AgentId, Medium? Medium, bool Simulated = false);
