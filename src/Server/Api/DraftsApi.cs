using OmniContact.Conversations;
using OmniContact.Routing.Texts;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Drafts;
using OmniContact.Server.Errors;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>What the signed-in person has written and not sent: it outlives the browser, and is there in the next one.</summary>
internal static class DraftsApi
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/me/drafts").WithTags("Me").Seen();
        drafts.MapGet("/{id}", Find).For(Roles.Staff);
        drafts.MapPut("/{id}", Keep).For(Roles.Staff);
    }

    /// <summary>The draft to a conversation; without a member where there is none.</summary>
    private static async Task<DraftView> Find(string id, HttpContext context, PersonalDrafts drafts, IGrainFactory grains, CancellationToken cancel)
    {
        if (await drafts.Find(Caller.From(context.User)!.Id, id, cancel) is { } stored) return new(stored.ETag) { Draft = new(stored.Value) };
        await MustExist(id, grains);
        return new(null);
    }

    /// <summary>Keeps it as it is now; without words it is removed. Of two that were written at two devices the newer one is kept.</summary>
    private static async Task<KeptDraft> Keep(
        string id, DraftRequest request, HttpContext context, PersonalDrafts drafts, IGrainFactory grains, TimeProvider time, CancellationToken cancel)
    {
        var text = Texts.Optional(request.Text, "text", OutgoingText.MaximumLength)!;
        var now = time.GetUtcNow();
        var given = new Draft { Text = text, Note = request.Note, WrittenAt = request.WrittenAt < now ? request.WrittenAt.ToUniversalTime() : now };
        if (request.BasedOn is null) await MustExist(id, grains);
        var outcome = await drafts.Keep(Caller.From(context.User)!.Id, id, given, request.BasedOn, cancel);
        return new(outcome.Kept, outcome.Etag) { Other = outcome.Other is { } other ? new(other) : null };
    }

    private static async Task MustExist(string id, IGrainFactory grains)
    {
        if (await grains.GetGrain<IConversationGrain>(id).Read() is null) throw Faulty.NotFound("conversation", id);
    }
}
