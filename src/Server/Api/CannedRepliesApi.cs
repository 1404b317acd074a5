using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Texts;
using OmniContact.Server.Access;
using OmniContact.Server.Canned;
using OmniContact.Server.Errors;
using OmniContact.Storage.Names;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>Canned replies: shared ones are configured, one's own are kept here.</summary>
internal static class CannedRepliesApi
{
    public static void MapCannedReplies(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/canned-replies", List).WithTags("Me").For(Roles.Staff);
        var mine = routes.MapGroup("/me/canned-replies").WithTags("Me");
        mine.MapPut("/{id}", Put).For(Roles.Staff);
        mine.MapDelete("/{id}", Remove).For(Roles.Staff);
    }

    /// <summary>One's own and the shared ones of one's queues; for a conversation also those of its queue, and all of them filled in.</summary>
    private static async Task<CannedReplyRow[]> List(
        string? conversationId, HttpContext context, ICentre centre, PersonalReplies personal, IGrainFactory grains, CancellationToken cancel)
    {
        var caller = Caller.From(context.User)!;
        var view = conversationId is null
            ? null
            : await grains.GetGrain<IConversationGrain>(conversationId).Read() ?? throw Faulty.NotFound("conversation", conversationId);
        var agent = caller.AgentId is { } agentId ? centre.Current.Agent(agentId) : null;
        var own = (await personal.Of(caller.Id, cancel)).Select(stored => Row(stored.Value.Reply, mine: true) with { Etag = stored.ETag });
        var shared = Shared(centre.Current, caller.AgentId, view?.QueueId).Select(reply => Row(reply, mine: false));
        var rows = own.Concat(shared);
        if (view is null) return [.. rows];
        var queue = centre.Current.Configured(view.QueueId);
        var (zh, en) = (PlaceholderValues.Of(view, agent, queue, "zh-CN"), PlaceholderValues.Of(view, agent, queue, "en"));
        return [.. rows.Select(row => row with { Filled = new(Filled(row.Reply.Value.Body, zh, en)) })];
    }

    /// <summary>Keeps one of one's own: a new one, or, where If-Match names the etag that was read, in the place of what was there.</summary>
    private static async Task<CannedReplyRow> Put(
        string id, PersonalReplyRequest request, HttpContext context, PersonalReplies personal, CancellationToken cancel)
    {
        var userId = Caller.From(context.User)!.Id;
        var reply = request.Reply(id);
        if (AddressPart.Fault(id) is { } unfit) throw Faulty.Field(422, "id", unfit);
        if (CannedReplyFaults.Of(reply, "").ToArray() is { Length: > 0 } faults)
            throw new Faulty(Problem.OfFaults(422, $"The reply was not kept; faults found: {faults.Length}.", faults));
        var etag = context.Request.Headers.IfMatch.FirstOrDefault()?.Trim().Trim('"');
        var own = await personal.Of(userId, cancel);
        if (etag is null && own.Count >= PersonalReplies.Most) throw new Faulty(Problem.Of(413, $"A person may keep {PersonalReplies.Most} canned replies."));
        if (etag is not null && own.All(stored => stored.Key != id)) throw Faulty.NotFound("canned reply of yours", id);
        var next = await personal.Put(userId, PersonalReply.Of(reply), etag, cancel)
            ?? throw new Faulty(Problem.Of(412, "The reply was changed elsewhere in between: read it again."));
        context.Response.Headers.ETag = $"\"{next}\"";
        return Row(reply, mine: true) with { Etag = next };
    }

    /// <summary>Removes one of one's own.</summary>
    private static async Task<IResult> Remove(string id, HttpContext context, PersonalReplies personal, CancellationToken cancel) =>
        await personal.Remove(Caller.From(context.User)!.Id, id, cancel) ? TypedResults.NoContent() : throw Faulty.NotFound("canned reply of yours", id);

    /// <summary>Whoever has no desk of one's own looks after all of them.</summary>
    private static IEnumerable<CannedReply> Shared(ConfigurationSnapshot current, string? agentId, string? queueId)
    {
        ImmutableArray<string>? queues = agentId is null ? null : [.. current.QueuesOf(agentId), queueId ?? ""];
        return current.Entities.CannedReplies.Values.OrderBy(reply => reply.Id, StringComparer.Ordinal)
            .Where(reply => reply.QueueIds.IsEmpty || queues is null || reply.QueueIds.Any(queues.Value.Contains));
    }

    private static CannedReplyRow Row(CannedReply reply, bool mine) => new(new(reply), mine, Spelling.Of(reply.Name.Zh));

    private static LocalizedText Filled(LocalizedText body, Dictionary<string, string> zh, Dictionary<string, string> en) =>
        new(Placeholders.Fill(body.Zh, zh), Placeholders.Fill(body.En, en));
}
