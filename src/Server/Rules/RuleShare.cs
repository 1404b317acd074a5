namespace OmniContact.Server.Rules;

/// <summary>How many contacts a rule of the draft applied to.</summary>
internal sealed record RuleShare(string RuleId, int Contacts);
