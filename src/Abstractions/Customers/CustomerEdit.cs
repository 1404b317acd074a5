using System.Collections.Immutable;

namespace OmniContact.Customers;

/// <summary>Fields to set; null leaves a field as it is.</summary>
public sealed record CustomerEdit
{
    public string? Name { get; init; }
    public string? Tier { get; init; }
    public string? Language { get; init; }
    public string? Region { get; init; }
    public ImmutableArray<string>? Tags { get; init; }
    public string? DedicatedAgentId { get; init; }
    public string? PreferredChannel { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? Notes { get; init; }
    public ImmutableDictionary<string, string>? Attributes { get; init; }
}
