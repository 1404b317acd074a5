namespace OmniContact.Routing.Agents.Facts;

/// <summary>A device is there, again, or with other abilities.</summary>
public sealed record DeviceConnected : AgentFact
{
    public required AgentDevice Device { get; init; }
}
