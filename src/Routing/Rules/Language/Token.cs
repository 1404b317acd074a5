namespace OmniContact.Routing.Rules.Language;

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character in the source.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Text">A word or symbol, the content of a quoted text, or what is wrong.</param>
/// <param name="Value">Of a number, duration, time or date.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, double Value = 0)
{
    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
