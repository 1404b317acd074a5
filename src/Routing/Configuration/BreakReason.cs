namespace OmniContact.Routing.Configuration;

/// <summary>Why an agent is on a break (小休).</summary>
public sealed record BreakReason
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
}
