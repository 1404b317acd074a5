using System.Collections.Frozen;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OmniContact.Server.Guides;

/// <summary>The guides: Markdown files beside the program, <c>name.md</c> in English and <c>name.zh-CN.md</c> in Chinese.</summary>
internal sealed class GuideShelf
{
    public const string Chinese = "zh-CN";

    /// <summary>The guide to begin with.</summary>
    public const string First = "index";

    private const string ChineseEnding = "." + Chinese;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UseAutoLinks().UseTaskLists().DisableHtml().Build();

    private readonly FrozenDictionary<string, Guide> _guides =
        Read(Path.Combine(AppContext.BaseDirectory, "docs")).ToFrozenDictionary(guide => guide.Name);

    /// <summary>Whether the browser prefers Chinese.</summary>
    public static bool PrefersChinese(HttpRequest request) => request.Headers.AcceptLanguage.ToString().StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page in the language, or in the one that there is; null when there is none at all.</summary>
    public Guide? Find(string name, bool chinese) =>
        _guides.GetValueOrDefault(chinese ? name + ChineseEnding : name) ?? _guides.GetValueOrDefault(chinese ? name : name + ChineseEnding);

    /// <summary>All pages in the language: where to begin, then by title; a page that exists in the other language only is there too.</summary>
    public IEnumerable<(string Name, Guide Guide)> List(bool chinese) =>
        _guides.Keys.Select(key => key.EndsWith(ChineseEnding, StringComparison.Ordinal) ? key[..^ChineseEnding.Length] : key)
            .Distinct().Select(name => (name, Find(name, chinese)!)).OrderBy(item => item.name != First).ThenBy(item => item.Item2.Title, StringComparer.Ordinal);

    private static IEnumerable<Guide> Read(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Select(Render) : [];

    private static Guide Render(string path)
    {
        var document = Markdown.Parse(File.ReadAllText(path), Pipeline);
        var heading = document.Descendants<HeadingBlock>().FirstOrDefault()?.Inline?.Descendants<LiteralInline>();
        var name = Path.GetFileNameWithoutExtension(path);
        foreach (var link in document.Descendants<LinkInline>()) Point(link);
        return new Guide(name, heading is null ? name : string.Concat(heading.Select(text => text.ToString())), document.ToHtml(Pipeline));
    }

    /// <summary>Files link to files; pages link to pages. What leads elsewhere opens without telling where from.</summary>
    private static void Point(LinkInline link)
    {
        if (link.Url is not { } url) return;
        if (url.Contains("://", StringComparison.Ordinal)) link.GetAttributes().AddProperty("rel", "noreferrer");
        else link.Url = url.Replace(ChineseEnding + ".md", "", StringComparison.Ordinal).Replace(".md", "", StringComparison.Ordinal);
    }
}
