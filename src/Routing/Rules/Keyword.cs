namespace OmniContact.Routing.Rules;

/// <summary>A keyword, folded, and whether a word has to begin and end where it does.</summary>
internal readonly record struct Keyword
{
    public Keyword(string text)
    {
        var folded = FoldedText.Of(text);
        var open = folded.Length > 1 && folded[^1] == '*';
        Text = open ? folded[..^1] : folded;
        BeginsWord = FoldedText.BeginsInWord(Text);
        EndsWord = !open && FoldedText.EndsInWord(Text);
    }

    public string Text { get; }

    public bool BeginsWord { get; }

    public bool EndsWord { get; }
}
