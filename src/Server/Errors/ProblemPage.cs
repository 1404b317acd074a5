using OmniContact.Server.Guides;
using static OmniContact.Server.Pages.PageFrame;

namespace OmniContact.Server.Errors;

/// <summary>A problem as a page, for a person whose browser asked for one: what happened and where to go on.</summary>
internal static class ProblemPage
{
    private static readonly string[] ForPrograms = ["/api", "/hubs", "/health", "/metrics", "/openapi"];

    /// <summary>Whether a person looks for a page there, and no program for an answer.</summary>
    public static bool IsWanted(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !ForPrograms.Any(path => request.Path.StartsWithSegments(path));

    public static Task Write(Problem problem, HttpContext context)
    {
        var chinese = GuideShelf.PrefersChinese(context.Request);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(chinese ? Chinese(problem) : English(problem), context.RequestAborted);
    }

    private static string English(Problem problem) => problem.Status == StatusCodes.Status404NotFound
        ? Page("en", "There is no such page", "The address may be mistyped, or the page has moved.", "To the first page", "/docs/index", "Guides")
        : Page("en", problem.Title, problem.Detail, "To the first page", "/docs/index", "Guides");

    private static string Chinese(Problem problem) => problem.Status == StatusCodes.Status404NotFound
        ? Page(GuideShelf.Chinese, "没有这个页面", "地址可能输错了，或者页面已经搬走。", "回到首页", $"/docs/{GuideShelf.Chinese}/index", "使用指南")
        : Page(GuideShelf.Chinese, $"页面打不开（{problem.Status}）", problem.Detail, "回到首页", $"/docs/{GuideShelf.Chinese}/index", "使用指南");

    private static string Page(string language, string title, string says, string home, string guides, string toGuides) => Of(
        language,
        title,
        $"<a href=\"{guides}\">{toGuides}</a>",
        $"<main><h1>{Text(title)}</h1><p>{Text(says)}</p><p><a href=\"/\">{home}</a></p></main>");
}
