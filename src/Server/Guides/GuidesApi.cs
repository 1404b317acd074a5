using System.Reflection;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Guides;

/// <summary>The guides at /docs, in both languages.</summary>
internal static class GuidesApi
{
    public static void MapGuides(this IEndpointRouteBuilder routes)
    {
        var docs = routes.MapGroup("/docs").ExcludeFromDescription();
        docs.MapGet("", Begin).ForAnyone();
        docs.MapGet("/guides.css", Style).ForAnyone();
        docs.MapGet("/{name}", (string name, GuideShelf shelf) => Page(shelf, name, chinese: false)).ForAnyone();
        docs.MapGet($"/{GuideShelf.Chinese}/{{name}}", (string name, GuideShelf shelf) => Page(shelf, name, chinese: true)).ForAnyone();
    }

    /// <summary>To the first page, in the language that the browser prefers.</summary>
    private static IResult Begin(HttpContext context) =>
        TypedResults.LocalRedirect(GuideShelf.PrefersChinese(context.Request) ? $"/docs/{GuideShelf.Chinese}/{GuideShelf.First}" : $"/docs/{GuideShelf.First}");

    private static IResult Page(GuideShelf shelf, string name, bool chinese)
    {
        var guide = shelf.Find(name, chinese) ?? throw Faulty.NotFound("guide", name);
        return TypedResults.Content(GuidePage.Of(shelf, name, guide, chinese), "text/html; charset=utf-8");
    }

    private static IResult Style() =>
        TypedResults.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("guides.css")!, "text/css; charset=utf-8");
}
