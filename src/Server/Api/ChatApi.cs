using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Chat;
using OmniContact.Server.Demo.Centre;
using OmniContact.Server.Desk;
using OmniContact.Server.Uploads;

namespace OmniContact.Server.Api;

/// <summary>Customers on chat pages.</summary>
internal static class ChatApi
{
    public static void MapChat(this IEndpointRouteBuilder routes)
    {
        var chat = routes.MapGroup("/chat").WithTags("Web chat");
        chat.MapPost("/visitors", Visit).ForAnyone();
        chat.MapPost("/attachments", Upload).For(Roles.Visitor).Uploads(routes);
    }

    /// <summary>Names a visitor, or prolongs the name of one who comes back.</summary>
    private static async Task<NewVisitor> Visit(
        VisitRequest request, ICentre centre, VisitorTokens tokens, DemoGuests guests, CancellationToken cancel)
    {
        var point = ChatPoints.Find(centre, request.EntryPointId);
        var before = request.Token is null ? null : await tokens.Read(request.Token, cancel);
        var guest = before is null ? await guests.Next(request.Language, cancel) : null;
        var visitor = new Visitor(before?.Address ?? guest?.Address ?? "v" + Secret.Name(23), point.Id, default)
        {
            Name = Texts.Optional(request.Name, "name", VisitorInbound.LongestName) ?? before?.Name ?? guest?.Name,
        };
        return new NewVisitor(await tokens.Issue(visitor, cancel), visitor.Address, visitor.Name);
    }

    private static Task<AttachmentRef> Upload(HttpContext context, Uploader uploader) => uploader.Take(context);
}
