using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Agents;

/// <summary>How much an agent carries at once: units in all, and what each medium costs.</summary>
public sealed record CapacityProfile
{
    public const int DefaultUnits = 100;

    /// <summary>The profile of agents for whom no other is chosen; it exists without being configured.</summary>
    public const string DefaultId = "default";

    public required string Id { get; init; }

    public LocalizedText Name { get; init; } = new("", "");

    /// <summary>Units in all. Default 100, range 1..10,000.</summary>
    [Range(1, 10_000)]
    public int Units { get; init; } = DefaultUnits;

    /// <summary>Offers that may ring at the same time. Default 1, range 1..10.</summary>
    [Range(1, 10)]
    public int MaxRinging { get; init; } = 1;

    /// <summary>A medium that is missing is not served.</summary>
    public ImmutableDictionary<Medium, MediumCapacity> Media { get; init; } = Defaults;

    /// <summary>Voice, video and callback fill the agent; three chats, five messages, ten e-mails or tasks do.</summary>
    public static ImmutableDictionary<Medium, MediumCapacity> Defaults { get; } = new Dictionary<Medium, MediumCapacity>
    {
        [Medium.Voice] = new(100, 1, []),
        [Medium.Video] = new(100, 1, []),
        [Medium.Chat] = new(33, 3, []),
        [Medium.Message] = new(20, 5, [Medium.Voice, Medium.Video, Medium.Chat, Medium.Callback]),
        [Medium.Email] = new(10, 10, [Medium.Voice, Medium.Video, Medium.Chat, Medium.Callback]),
        [Medium.Task] = new(10, 10, [Medium.Voice, Medium.Video, Medium.Chat, Medium.Callback]),
        [Medium.Callback] = new(100, 1, []),
    }.ToImmutableDictionary();
}
