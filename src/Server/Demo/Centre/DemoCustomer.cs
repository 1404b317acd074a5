using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OmniContact.Server.Demo.Centre;

/// <summary>A customer of the demo centre, as <c>customers.json</c> lists them.</summary>
internal sealed record DemoCustomer
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Language { get; init; }
    public string? Tier { get; init; }
    public string? Region { get; init; }
    public ImmutableArray<string> Tags { get; init; } = [];
    public string? DedicatedAgentId { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }

    /// <summary>One of <see cref="All"/>, and not somebody who passes by once.</summary>
    [JsonIgnore]
    public bool IsKnown => All.Contains(this);

    /// <summary>The customer's address on the channel.</summary>
    [JsonIgnore]
    public string Address => Id;

    /// <summary>Those whom the simulated traffic plays.</summary>
    public static ImmutableArray<DemoCustomer> All { get; } = DemoData.Read<ImmutableArray<DemoCustomer>>("customers");

    /// <summary>Those whom newcomers play on the chat page.</summary>
    public static ImmutableArray<DemoCustomer> Guests { get; } = DemoData.Read<ImmutableArray<DemoCustomer>>("guests");
}
