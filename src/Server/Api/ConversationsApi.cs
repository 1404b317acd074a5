using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>Reading conversations, and their agents' commands.</summary>
internal static class ConversationsApi
{
    private const int MessagesAtOnce = 200;

    public static void MapConversations(this IEndpointRouteBuilder routes)
    {
        var conversations = routes.MapGroup("/conversations").WithTags("Conversations").Seen();
        conversations.MapGet("", List).For(Roles.Everyone);
        conversations.MapGet("/export", Export).For(Roles.Leads);
        conversations.MapGet("/{id}", Read).For(Roles.Everyone);
        conversations.MapGet("/{id}/messages", Messages).For(Roles.Everyone);
        conversations.MapGet("/{id}/why", Why).For(Roles.Staff);
        conversations.MapCommands();
    }

    /// <summary>Conversations by what is known of them, newest first.</summary>
    private static async Task<Paged<ConversationView>> List(
        [AsParameters] ConversationQuery query, [AsParameters] PageQuery page, HttpContext context, ConversationFinder finder, CancellationToken cancel)
    {
        var found = await finder.Find(Caller.From(context.User)!, query, page, cancel);
        return Paged<ConversationView>.Of(found, row => OmniJson.Read<ConversationBody>(row.Body).View());
    }

    /// <summary>All that fit as a table (CSV), masked, newest first. The export is in the audit. Names are in a language: <c>zh-CN</c> or <c>en</c>.</summary>
    private static async Task<IResult> Export(
        [AsParameters] ConversationQuery query, string? language, HttpContext context, ConversationFinder finder, ICentre centre, Audit audit, CancellationToken cancel)
    {
        var caller = Caller.From(context.User)!;
        query.ToFilter(default);
        await audit.Record("conversationsExported", caller, query.CustomerId, query, cancel);
        return new CsvResult("conversations.csv", ConversationLines.Columns, ConversationLines.Of(caller, query, finder, centre.Current, language, cancel));
    }

    /// <summary>One conversation as it is now.</summary>
    private static async Task<ConversationView> Read(string id, IGrainFactory grains) =>
        await grains.GetGrain<IConversationGrain>(id).Read() ?? throw Faulty.NotFound("conversation", id);

    /// <summary>Messages above or below a number, always in order; at most 200.</summary>
    private static async Task<ImmutableArray<Message>> Messages(string id, long? after, long? before, int? limit, IStore store, CancellationToken cancel)
    {
        if (limit is < 1 or > MessagesAtOnce) throw Faulty.Field(400, "limit", $"is {limit}; it has to be 1..{MessagesAtOnce}");
        var most = limit ?? MessagesAtOnce;
        if (await store.FindConversation(id, cancel) is null) throw Faulty.NotFound("conversation", id);
        var rows = before is { } number
            ? (await store.MessagesBefore(id, number, most, cancel)).Reverse()
            : await store.MessagesAfter(id, after ?? 0, most, cancel);
        return [.. rows.Select(row => OmniJson.Read<Message>(row.Body))];
    }

    /// <summary>Why it still waits, and why its agent was asked.</summary>
    private static async Task<Explanation> Why(string id, IGrainFactory grains, IStore store, CancellationToken cancel)
    {
        var row = await store.FindConversation(id, cancel) ?? throw Faulty.NotFound("conversation", id);
        var state = OmniJson.Read<ConversationBody>(row.Body).State;
        return new Explanation(
            state is { Status: ConversationStatus.Queued, Waiting.QueueId: { } queue } ? await grains.GetGrain<IQueueGrain>(queue).Explain(id) : null,
            state.Why);
    }
}
