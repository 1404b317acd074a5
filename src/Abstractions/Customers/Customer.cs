using OmniContact.Routing;
using System.Collections.Immutable;

namespace OmniContact.Customers;

/// <summary>One person or company with all its identities.</summary>
public sealed record Customer : StoredRecord
{
    public required CustomerCard Card { get; init; }
    public long Version { get; init; }
    public ImmutableArray<CustomerIdentity> Identities { get; init; } = [];
    public string? PreferredChannel { get; init; }
    public string? Notes { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
}
