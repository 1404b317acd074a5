using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

/// <summary>An agent's presence as pages show it.</summary>
public sealed record AgentPresence
{
    public required string AgentId { get; init; }
    public required PresenceKind Kind { get; init; }
    /// <summary>Reason code of a break.</summary>
    public string? Reason { get; init; }
    public required DateTimeOffset Since { get; init; }
    /// <summary>A break that starts when the live work ends.</summary>
    public string? PendingBreak { get; init; }
    /// <summary>That break waits for a supervisor's word; meanwhile the agent goes on working.</summary>
    public bool BreakNeedsApproval { get; init; }
    /// <summary>The break that was denied last; null once another is asked for, or the state changes.</summary>
    public DeniedBreak? DeniedBreak { get; init; }
    public int Devices { get; init; }
    /// <summary>Units in use, interrupted work included: more than <see cref="Units"/> where chats interrupt e-mails.</summary>
    public int UsedUnits { get; init; }
    public int Units { get; init; }
    /// <summary>More than the profile allows, which no routed work brings about; nothing is offered meanwhile.</summary>
    public bool Over { get; init; }
    /// <summary>Contacts held per medium.</summary>
    public ImmutableDictionary<Medium, int> Held { get; init; } = ImmutableDictionary<Medium, int>.Empty;
    /// <summary>Most contacts per medium under the profile.</summary>
    public ImmutableDictionary<Medium, int> Maximum { get; init; } = ImmutableDictionary<Medium, int>.Empty;
    /// <summary>Media that the agent cannot take now, and why (<c>noPhone</c>).</summary>
    public ImmutableDictionary<Medium, string> NotReady { get; init; } = ImmutableDictionary<Medium, string>.Empty;

    /// <summary>Equal by content: dictionaries are not equal by themselves.</summary>
    public bool LooksLike(AgentPresence? other) => other is not null
        && this with { Held = other.Held, Maximum = other.Maximum, NotReady = other.NotReady } == other
        && Same(Held, other.Held) && Same(Maximum, other.Maximum) && Same(NotReady, other.NotReady);

    private static bool Same<T>(ImmutableDictionary<Medium, T> one, ImmutableDictionary<Medium, T> other) => ReferenceEquals(one, other)
        || (one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out var value) && Equals(entry.Value, value)));
}
