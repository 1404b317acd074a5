using System.Collections.Immutable;

namespace OmniContact.Server.Desk;

/// <summary>Ends the wrap-up.</summary>
internal sealed record FinishWrapUpRequest : OfConversation
{
    public string? Code { get; init; }
    public string? Notes { get; init; }
    /// <summary>Answers to the queue's form, by field; an empty one is none.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;
}
