using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing.Queues;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>Queues (技能组) and who waits in them.</summary>
internal static class QueuesApi
{
    public static void MapQueues(this IEndpointRouteBuilder routes)
    {
        var queues = routes.MapGroup("/queues").WithTags("Queues");
        queues.MapGet("", List).For(Roles.Everyone);
        queues.MapGet("/{id}/waiting", Waiting).For(Roles.Everyone);
    }

    /// <summary>Queues with their live figures, by id; the next stretch begins after the last id.</summary>
    public static Task<QueueRow[]> List([AsParameters] StretchQuery stretch, ICentre centre, IGrainFactory grains)
    {
        var queues = stretch.Of(centre.Current.Entities.Queues.Values, queue => queue.Id);
        return Task.WhenAll(queues.Select(queue => Row(queue, centre, grains)));
    }

    /// <summary>The first 200 that wait, in the order in which they will be given out.</summary>
    private static async Task<WaitingRow[]> Waiting(
        string id, HttpContext context, ICentre centre, Sight sight, IGrainFactory grains, IStore store, CancellationToken cancel)
    {
        if (centre.Current.Queue(id) is null) throw Faulty.NotFound("queue", id);
        sight.CheckQueue(Caller.From(context.User)!, id);
        var view = await grains.GetGrain<IQueueGrain>(id).Read();
        var rows = (await store.ConversationsInQueue(id, cancel)).ToDictionary(row => row.Id);
        return
        [
            .. view.Head.Index()
                .Where(item => rows.ContainsKey(item.Item))
                .Select(item => new WaitingRow(OmniJson.Read<ConversationBody>(rows[item.Item].Body).View(), item.Index)),
        ];
    }

    public static async Task<QueueRow> Row(QueueSettings queue, ICentre centre, IGrainFactory grains)
    {
        var calendar = queue.CalendarId is { } id ? centre.Current.Entities.Calendars.GetValueOrDefault(id) : null;
        return QueueRow.Of(queue, await grains.GetGrain<IQueueGrain>(queue.Id).Read(), calendar);
    }
}
