namespace OmniContact.Routing.Rules.Language;

internal enum TokenKind
{
    End,
    Word,
    Text,
    Number,
    /// <summary>Value in seconds.</summary>
    Duration,
    /// <summary>Value in seconds since midnight.</summary>
    Time,
    /// <summary>Value in days since 0001-01-01.</summary>
    Date,
    Symbol,
    /// <summary>Not a token; the text says why.</summary>
    Wrong,
}
