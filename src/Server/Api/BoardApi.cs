using OmniContact.Server.Access;
using OmniContact.Server.Boards;

namespace OmniContact.Server.Api;

/// <summary>The live board, read once; pages follow it over the hub.</summary>
internal static class BoardApi
{
    public static void MapBoard(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/board", Read).For(Roles.Leads).WithTags("Board");

    /// <summary>Queues, agents, teams and channels with the figures of the day so far.</summary>
    private static async Task<BoardSlice> Read(BoardFeed feed, CancellationToken cancel) =>
        (await feed.Board(BoardScope.Everything, cancel)).Since(null);
}
