namespace OmniContact.Server.Desk;

/// <summary>Gives a conversation to an agent, whoever has it or none: a supervisor's order.</summary>
internal sealed record AssignRequest
{
    public required string AgentId { get; init; }
}
