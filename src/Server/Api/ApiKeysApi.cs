using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;

namespace OmniContact.Server.Api;

/// <summary>Keys of programs.</summary>
internal static class ApiKeysApi
{
    public static void MapApiKeys(this IEndpointRouteBuilder routes)
    {
        var keys = routes.MapGroup("/api-keys").WithTags("API keys");
        keys.MapGet("", List).For(Roles.Administrator);
        keys.MapPost("", Create).NoKey().For(Roles.Administrator);
        keys.MapDelete("/{prefix}", Revoke).For(Roles.Administrator);
    }

    /// <summary>All keys, without their secrets.</summary>
    private static async Task<Paged<ApiKeyView>> List([AsParameters] PageQuery page, ApiKeys keys, CancellationToken cancel) =>
        Paged<ApiKeyView>.Of(await keys.List(page.Cursor, page.Size, cancel), stored => stored.Value.View);

    /// <summary>A new key. Its text is shown this once.</summary>
    private static async Task<NewApiKey> Create(ApiKeyRequest request, HttpContext context, ApiKeys keys, Audit audit)
    {
        var (caller, cancel) = (Caller.From(context.User)!, context.RequestAborted);
        var key = await keys.Create(Texts.Required(request.Name, "name", 100), caller.Id, cancel);
        await audit.Record("apiKeyCreated", caller, null, new { key.Key.Prefix, key.Key.Name }, cancel);
        return key;
    }

    /// <summary>Ends a key at once.</summary>
    private static async Task<IResult> Revoke(string prefix, HttpContext context, ApiKeys keys, Audit audit)
    {
        var (caller, cancel) = (Caller.From(context.User)!, context.RequestAborted);
        if (!await keys.Revoke(prefix, cancel)) throw Faulty.NotFound("API key", prefix);
        await audit.Record("apiKeyRevoked", caller, null, new { prefix }, cancel);
        return TypedResults.NoContent();
    }
}
