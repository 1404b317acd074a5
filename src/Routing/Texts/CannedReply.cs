using System.Collections.Immutable;

namespace OmniContact.Routing.Texts;

/// <summary>A reply that is written once and sent often (常用语), with places that are filled in (<see cref="Placeholders"/>).</summary>
public sealed record CannedReply
{
    /// <summary>Characters of a body at most, in either language.</summary>
    public const int LongestBody = 4_000;

    public const int LongestName = 100;
    public const int LongestShortcut = 32;

    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }

    /// <summary>What finds it first when typed: 0..32 characters without spaces.</summary>
    public string Shortcut { get; init; } = "";

    public required LocalizedText Body { get; init; }

    /// <summary>Whose agents see it; empty = everybody.</summary>
    public ImmutableArray<string> QueueIds { get; init; } = [];
}
