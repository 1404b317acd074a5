namespace OmniContact.Server.Api;

/// <summary>A leader's word on a break that an agent has asked for.</summary>
internal sealed record BreakDecision
{
    public required bool Approved { get; init; }
}
