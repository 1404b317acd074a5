namespace OmniContact.Routing;

/// <summary>A text that people read, in both languages; a missing one falls back to the other.</summary>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The text for a language tag: <c>zh*</c> or anything else for English.</summary>
    public string For(string? language) =>
        language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true
            ? (Zh.Length > 0 ? Zh : En)
            : (En.Length > 0 ? En : Zh);
}
