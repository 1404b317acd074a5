using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Something was collected about the matter.</summary>
public sealed record AttributesSet : ConversationFact
{
    /// <summary>Names only: values are personal.</summary>
    public ImmutableArray<string> Names { get; init; } = [];
    public string? Category { get; init; }
}
