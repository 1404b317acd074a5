using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Configuration;

/// <summary>A rank of customers, and what it is worth in the order.</summary>
public sealed record Tier
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Routing age, in seconds, that its customers' conversations begin with. Default 0, range -3,600..86,400.</summary>
    [Range(-3_600, 86_400)]
    public int CreditSeconds { get; init; }
}
