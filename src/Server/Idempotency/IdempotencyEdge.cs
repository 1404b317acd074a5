using System.Text;
using OmniContact.Idempotency;
using OmniContact.Server.Access;
using OmniContact.Server.Api;
using OmniContact.Server.Errors;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Idempotency;

/// <summary>
/// Unsafe requests that carry an Idempotency-Key: a repeat within 24 h gets the first answer, another body is refused,
/// and one that comes while the first is under way waits for it.
/// </summary>
internal sealed class IdempotencyEdge(RequestDelegate next, IStore store, TimeProvider time)
{
    public const string Header = "Idempotency-Key";
    public const string Replayed = "Idempotency-Replayed";

    private const int LongestKey = 64;
    private const string Nothing = "null";

    private readonly KeyedTurns _turns = new();

    public async Task Invoke(HttpContext context)
    {
        if (Key(context) is not { } key)
        {
            await next(context);
            return;
        }
        var cancel = context.RequestAborted;
        using var turn = await _turns.Enter(key, cancel);
        var hash = await RequestHash.Of(context.Request, cancel);
        if (await store.FindIdempotent(key, cancel) is { } first)
        {
            if (first.RequestHash != hash) throw Faulty.Field(422, Header, "was used with another body before");
            context.Response.Headers[Replayed] = "true";
            await Write(context, first.Answer);
            return;
        }
        await Run(context, key, hash);
    }

    /// <summary>Carries the request out with its answer held back until it is certain that the answer is kept.</summary>
    private async Task Run(HttpContext context, string key, string hash)
    {
        using var answer = new MemoryStream();
        var body = context.Response.Body;
        context.Response.Body = answer;
        try
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<AnswerStoredBy>() is { } stored) IdempotentCall.Begin(stored.Target, key, hash);
            await next(context);
        }
        finally
        {
            IdempotentCall.End();
            context.Response.Body = body;
        }
        if (context.Response.StatusCode is >= 200 and < 300) await Keep(context, key, hash, answer);
        answer.Position = 0;
        await answer.CopyToAsync(body, context.RequestAborted);
    }

    /// <summary>Where the effect's own unit did not hold the answer (nothing changed, or the effect is a document), it is kept now.</summary>
    private async Task Keep(HttpContext context, string key, string hash, MemoryStream answer)
    {
        if (await store.FindIdempotent(key, context.RequestAborted) is not null) return;
        var text = answer.Length == 0 ? Nothing : Encoding.UTF8.GetString(answer.GetBuffer(), 0, (int)answer.Length);
        var row = new IdempotencyRow(key, hash, text, time.GetUtcNow());
        await store.Commit(new CommitUnit { Owner = "edge/" + key, Idempotency = row }, context.RequestAborted);
    }

    private static async Task Write(HttpContext context, string answer)
    {
        if (answer == Nothing)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        var masked = MaskedJson.Mask(answer);
        if (context.GetEndpoint()?.Metadata.GetMetadata<TagIsVersion>() is not null) ETags.Write(context, masked.GetProperty("version").GetInt64());
        await TypedResults.Json(masked, ApiJson.Masked).ExecuteAsync(context);
    }

    /// <summary>Principal, route and key in one; null when the request carries none or nobody is signed in.</summary>
    private static string? Key(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers[Header].FirstOrDefault() is not { } key || Caller.From(context.User) is not { } caller) return null;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        if (key.Length is 0 or > LongestKey) throw Faulty.Field(400, Header, $"has {key.Length} characters; 1 to {LongestKey} are allowed");
        if (context.GetEndpoint()?.Metadata.GetMetadata<TakesNoKey>() is not null)
            throw Faulty.Field(400, Header, "is not taken here: a secret is not kept for a repeat");
        return Secret.Hash($"{caller.Role}:{caller.Id}\n{request.Method} {request.Path}\n{key}");
    }
}
