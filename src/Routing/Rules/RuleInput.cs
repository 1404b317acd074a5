using System.Collections.Immutable;

namespace OmniContact.Routing.Rules;

/// <summary>What is known of a conversation when it comes in. What is null is unknown to the rules.</summary>
public sealed record RuleInput
{
    public required string EntryPointId { get; init; }

    public required string Channel { get; init; }

    public required Medium Medium { get; init; }

    /// <summary>The customer's words. Rules read the first <see cref="FoldedText.MostCharacters"/> characters.</summary>
    public string? Text { get; init; }

    /// <summary>A language tag such as <c>zh-CN</c>.</summary>
    public string? Language { get; init; }

    /// <summary>What a bot or IVR made of it.</summary>
    public string? Intent { get; init; }

    public string? Tier { get; init; }

    public string? Region { get; init; }

    /// <summary>The customer's and the conversation's.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The customer's and, over them, what was collected for this conversation.</summary>
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether this customer has never been in contact before; null when nobody can tell who it is.</summary>
    public bool? NewCustomer { get; init; }

    /// <summary>When the last contact before this one was.</summary>
    public DateTimeOffset? LastContactAt { get; init; }

    /// <summary>Whether the entry point's calendar is open now; null counts as open.</summary>
    public bool? Open { get; init; }
}
