namespace OmniContact.Server.Rules;

/// <summary>A past contact that the draft decides otherwise.</summary>
internal sealed record ChangedContact(string ConversationId, DateTimeOffset At, string? Text, RuleOutcomeView Before, RuleOutcomeView After);
