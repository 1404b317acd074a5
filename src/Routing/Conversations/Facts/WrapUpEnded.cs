using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>After-contact work is over.</summary>
public sealed record WrapUpEnded : ConversationFact
{
    /// <summary>The code, or <c>none given</c>.</summary>
    public required string Code { get; init; }
    public required double Seconds { get; init; }
    public required WrapUpEnd Reason { get; init; }
    /// <summary>The owner's part that it followed, in seconds, rests left out; null after a participant's.</summary>
    public double? WorkedSeconds { get; init; }
    /// <summary>What was filled in; null where nothing was.</summary>
    public string? FormId { get; init; }
    /// <summary>What the contact was about, as the form says: ids joined by slashes.</summary>
    public string? Category { get; init; }
    /// <summary>Answers by field, without those in words of the agent's own.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;
}
