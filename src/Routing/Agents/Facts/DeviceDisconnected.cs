namespace OmniContact.Routing.Agents.Facts;

/// <summary>A device is gone.</summary>
public sealed record DeviceDisconnected : AgentFact
{
    public required string DeviceId { get; init; }
}
