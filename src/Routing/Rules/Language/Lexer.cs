using System.Text;

namespace OmniContact.Routing.Rules.Language;

/// <summary>
/// Cuts a condition into tokens. Full-width brackets, commas, quotes and comparison signs count as their half-width forms,
/// so that a condition can be typed with a Chinese input method on.
/// </summary>
internal sealed class Lexer(string source)
{
    private int _at;

    /// <summary>All tokens; the last is <see cref="TokenKind.End"/> or <see cref="TokenKind.Wrong"/>.</summary>
    public List<Token> Tokens()
    {
        var tokens = new List<Token>();
        do tokens.Add(Next());
        while (tokens[^1].Kind is not (TokenKind.End or TokenKind.Wrong));
        return tokens;
    }

    private char Here => CharAt(0);

    private char CharAt(int ahead) => _at + ahead < source.Length ? Narrow(source[_at + ahead]) : '\0';

    private Token Next()
    {
        while (_at < source.Length && char.IsWhiteSpace(Here)) _at++;
        var start = _at;
        if (_at >= source.Length) return new Token(TokenKind.End, start, start, "");
        if (Here == '"') return QuotedText(start);
        if (char.IsAsciiDigit(Here) || (Here == '-' && char.IsAsciiDigit(CharAt(1)))) return new NumberLexer(source).Read(ref _at);
        return char.IsLetter(Here) || Here == '_' ? Word(start) : Symbol(start);
    }

    private Token Word(int start)
    {
        while (char.IsLetterOrDigit(Here) || Here == '_') _at++;
        return new Token(TokenKind.Word, start, _at, source[start.._at]);
    }

    private Token Symbol(int start)
    {
        var symbol = (Here, CharAt(1)) switch
        {
            ('<' or '>' or '!', '=') => $"{Here}=",
            ('.', '.') => "..",
            ('=' or '<' or '>' or '(' or ')' or ',' or '.', _) => Here.ToString(),
            ('≤', _) => "<=",
            ('≥', _) => ">=",
            ('≠', _) => "!=",
            _ => null,
        };
        if (symbol is null) return Wrong(start, $"'{Rune.GetRuneAt(Whole(start), 0)}' has no meaning here");
        _at += source[start] is '≤' or '≥' or '≠' ? 1 : symbol.Length;
        return new Token(TokenKind.Symbol, start, _at, symbol);
    }

    private Token QuotedText(int start)
    {
        var text = new StringBuilder();
        for (_at++; _at < source.Length && source[_at] is not ('\n' or '\r'); _at++)
        {
            if (Here == '"') return new Token(TokenKind.Text, start, ++_at, text.ToString());
            if (source[_at] == '\\' && ++_at < source.Length && source[_at] is not ('"' or '\\' or '“' or '”'))
                return Wrong(_at - 1, "a backslash in a text stands before \" or \\ only");
            if (_at < source.Length) text.Append(source[_at]);
        }

        return Wrong(start, "the text that begins here has no closing \"");
    }

    private Token Wrong(int start, string why) => new(TokenKind.Wrong, start, start, why);

    // The character at a place, even if it is half of a broken pair.
    private string Whole(int start) =>
        char.IsSurrogatePair(source, start) ? source.Substring(start, 2) : char.IsSurrogate(source[start]) ? "\uFFFD" : source[start].ToString();

    internal static char Narrow(char c) => c switch
    {
        '“' or '”' or '„' or '‟' => '"',
        '、' => ',',
        '\u3000' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };
}
