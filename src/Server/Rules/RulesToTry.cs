using OmniContact.Routing.Rules;

namespace OmniContact.Server.Rules;

/// <summary>A draft, and a contact: a past one by its conversation, or one as it is described.</summary>
internal sealed record RulesToTry
{
    public required RuleSet RuleSet { get; init; }
    public string? ConversationId { get; init; }
    public RuleInput? Input { get; init; }
    /// <summary>When the described one comes.</summary>
    public DateTimeOffset? At { get; init; }
}
