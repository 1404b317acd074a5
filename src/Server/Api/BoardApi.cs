using OmniContact.Boards;
using OmniContact.Server.Access;
using OmniContact.Server.Boards;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Api;

/// <summary>The live board, read once, as far as the caller sees it; pages follow it over the hub.</summary>
internal static class BoardApi
{
    public static void MapBoard(this IEndpointRouteBuilder routes)
    {
        var board = routes.MapGroup("/board").WithTags("Board");
        board.MapGet("", Read).For(Roles.Leads);
        board.MapGet("/history", History).For(Roles.Leads);
    }

    /// <summary>Queues, agents, teams and channels with the figures of the day so far.</summary>
    private static async Task<BoardSlice> Read(HttpContext context, BoardFeed feed, Sight sight, CancellationToken cancel) =>
        (await feed.Board(BoardScope.Of(Caller.From(context.User)!, sight), cancel)).Since(null);

    /// <summary>Figures of the last hours by intervals of the site's clock.</summary>
    private static async Task<BoardCourse> History(
        [AsParameters] CourseQuery query, HttpContext context, ICentre centre, Sight sight, LiveFigures figures, TimeProvider time, CancellationToken cancel)
    {
        var caller = Caller.From(context.User)!;
        if (query.QueueId is { } id)
        {
            if (centre.Current.Queue(id) is null) throw Faulty.NotFound("queue", id);
            sight.CheckQueue(caller, id);
        }

        var medium = query.Only;
        var (scope, now, from) = (sight.Of(caller), time.GetUtcNow(), time.GetUtcNow() - query.Length);
        var book = await figures.CatchUp(cancel);
        var course = book.Course(from, now, queue => query.QueueId is { } only ? queue == only : scope.SeesQueue(queue), medium);
        return new BoardCourse(book.Site.Minutes, [.. course.Select(interval => new CoursePoint(interval.Begin, BoardMeasures.OfInterval(interval.Figures)))]);
    }
}
