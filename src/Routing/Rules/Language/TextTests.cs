namespace OmniContact.Routing.Rules.Language;

/// <summary>Tests of folded texts. Null is unknown: it equals nothing and contains nothing.</summary>
internal static class TextTests
{
    public static Func<RuleFacts, bool> Build(ValueKind kind, Func<RuleFacts, string?> get, Operator used, string[] values)
    {
        var keywords = Array.ConvertAll(values, value => new Keyword(value));
        var texts = Array.ConvertAll(values, FoldedText.Of);
        return used switch
        {
            Operator.Equal or Operator.In => Equal(kind, get, texts),
            Operator.NotEqual or Operator.NotIn => Negate(Equal(kind, get, texts)),
            Operator.Starts => f => get(f)?.StartsWith(texts[0], StringComparison.Ordinal) == true,
            Operator.Has or Operator.HasAny => f => get(f) is { } text && HasAny(text, keywords),
            Operator.HasAll => f => get(f) is { } text && HasAll(text, keywords),
            Operator.IsKnown => f => get(f) is not null,
            _ => f => get(f) is null,
        };
    }

    public static Func<RuleFacts, bool> BuildSet(Func<RuleFacts, string[]> get, Operator used, string[] values)
    {
        var texts = Array.ConvertAll(values, FoldedText.Of);
        return used switch
        {
            Operator.Has or Operator.HasAny => f => Shared(get(f), texts) > 0,
            Operator.HasAll => f => Shared(get(f), texts) == texts.Length,
            Operator.IsKnown => f => get(f).Length > 0,
            _ => f => get(f).Length == 0,
        };
    }

    private static Func<RuleFacts, bool> Equal(ValueKind kind, Func<RuleFacts, string?> get, string[] texts) =>
        kind == ValueKind.Language
            ? f => get(f) is { } tag && IsInAny(tag, texts)
            : f => get(f) is { } text && IsAny(text, texts);

    private static bool IsAny(string text, string[] texts)
    {
        foreach (var other in texts)
            if (text == other) return true;
        return false;
    }

    private static bool IsInAny(string tag, string[] ranges)
    {
        foreach (var range in ranges)
            if (IsIn(tag, range)) return true;
        return false;
    }

    private static int Shared(string[] set, string[] texts)
    {
        var shared = 0;
        foreach (var text in texts)
            if (set.Contains(text)) shared++;
        return shared;
    }

    // Basic filtering of language tags, RFC 4647, 3.3.1.
    private static bool IsIn(string tag, string range) =>
        tag.StartsWith(range, StringComparison.Ordinal) && (tag.Length == range.Length || tag[range.Length] == '-');

    private static bool HasAny(string text, Keyword[] keywords)
    {
        foreach (var keyword in keywords)
            if (FoldedText.Contains(text, keyword)) return true;
        return false;
    }

    private static bool HasAll(string text, Keyword[] keywords)
    {
        foreach (var keyword in keywords)
            if (!FoldedText.Contains(text, keyword)) return false;
        return true;
    }

    private static Func<RuleFacts, bool> Negate(Func<RuleFacts, bool> test) => f => !test(f);
}
