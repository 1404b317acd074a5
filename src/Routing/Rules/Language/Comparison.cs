namespace OmniContact.Routing.Rules.Language;

/// <summary>An operator with the values at its right, as read and not yet checked.</summary>
internal sealed record Comparison(Operator Operator, Token At, IReadOnlyList<Token> Values);
