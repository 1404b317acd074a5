using System.Collections.Immutable;

namespace OmniContact.Conversations;

/// <summary>What the agent records after the contact.</summary>
public sealed record WrapUpEntry
{
    public string? Code { get; init; }
    public string? Notes { get; init; }
    /// <summary>Answers to the queue's form, by field.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;
}
