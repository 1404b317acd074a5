using OmniContact.Server.Pages;
using static OmniContact.Server.Pages.PageFrame;

namespace OmniContact.Server.Guides;

/// <summary>A guide beside the list of all guides, and the way to the other language.</summary>
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
        return PageFrame.Of(chinese ? GuideShelf.Chinese : "en", guide.Title, other, $"<nav><ul>{string.Concat(items)}</ul></nav>\n<main>{guide.Html}</main>");
    }
}
