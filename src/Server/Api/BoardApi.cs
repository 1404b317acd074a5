using OmniContact.Server.Access;
using OmniContact.Server.Boards;

namespace OmniContact.Server.Api;

/// <summary>The live board, read once, as far as the caller sees it; pages follow it over the hub.</summary>
internal static class BoardApi
{
    public static void MapBoard(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/board", Read).For(Roles.Leads).WithTags("Board");

    /// <summary>Queues, agents, teams and channels with the figures of the day so far.</summary>
    private static async Task<BoardSlice> Read(HttpContext context, BoardFeed feed, Sight sight, CancellationToken cancel) =>
        (await feed.Board(BoardScope.Of(Caller.From(context.User)!, sight), cancel)).Since(null);
}
