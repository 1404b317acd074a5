using System.Text.Encodings.Web;

namespace OmniContact.Server.Guides;

/// <summary>The frame around a guide: the list of all guides, and the way to the other language.</summary>
internal static class GuidePage
{
    public static string Of(GuideShelf shelf, string name, Guide guide, bool chinese)
    {
        var root = chinese ? $"/docs/{GuideShelf.Chinese}/" : "/docs/";
        var items = shelf.List(chinese).Select(item =>
            $"<li><a href=\"{root}{Text(item.Name)}\"{(item.Name == name ? " aria-current=\"page\"" : "")}>{Text(item.Guide.Title)}</a></li>");
        var other = chinese
            ? $"<a href=\"/docs/{Text(name)}\" lang=\"en\">English</a>"
            : $"<a href=\"/docs/{GuideShelf.Chinese}/{Text(name)}\" lang=\"zh-CN\">中文</a>";
        return $"""
            <!doctype html>
            <html lang="{(chinese ? GuideShelf.Chinese : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Text(guide.Title)} · OmniContact</title>
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/docs/guides.css">
            </head>
            <body>
            <header><a href="/">OmniContact</a> <span>{other}</span></header>
            <nav><ul>{string.Concat(items)}</ul></nav>
            <main>{guide.Html}</main>
            </body>
            </html>
            """;
    }

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
