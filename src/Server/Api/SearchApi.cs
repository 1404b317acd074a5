using Microsoft.AspNetCore.Mvc;
using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Search over everything that was said.</summary>
internal static class SearchApi
{
    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/search/messages", Messages).For(Roles.Staff).WithTags("Search");

    /// <summary>Messages that hold the words, newest first.</summary>
    private static async Task<Paged<FoundMessage>> Messages(
        string q, string? customerId, [AsParameters] PageQuery page, HttpContext context, Sight sight, [FromServices] ISearch search, CancellationToken cancel)
    {
        if (q.Trim().Length is 0 or > 200) throw Faulty.Field(400, "q", "has to have 1 to 200 characters");
        var found = await search.SearchMessages(
            new MessageQuery { Text = q, CustomerId = customerId, Limit = page.Size, Cursor = page.Cursor }, cancel);
        var seen = await sight.Seen(Caller.From(context.User)!, Guessing.Without(q, found), hit => hit.Message.ConversationId, cancel);
        return Paged<FoundMessage>.Of(seen, hit => new FoundMessage(OmniJson.Read<Message>(hit.Message.Body), hit.Start, hit.Length));
    }
}
