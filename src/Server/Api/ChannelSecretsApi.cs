using System.Text.RegularExpressions;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;
using OmniContact.Server.Secrets;

namespace OmniContact.Server.Api;

/// <summary>The secrets of an entry point: set, replaced and removed by name, and never shown.</summary>
internal static partial class ChannelSecretsApi
{
    private const int LongestSecret = 8192;
    private const int MostOfOne = 20;

    public static void MapChannelSecrets(this IEndpointRouteBuilder routes)
    {
        var secrets = routes.MapGroup("/configuration/entryPoint/{id}/secrets").WithTags("Configuration");
        secrets.MapGet("", List).For(Roles.Administrator);
        secrets.MapPut("/{name}", Set).NoKey().For(Roles.Administrator);
        secrets.MapDelete("/{name}", Remove).For(Roles.Administrator);
    }

    /// <summary>Which secrets there are, when each was set and by whom.</summary>
    private static async Task<ChannelSecretView[]> List(string id, ICentre centre, ChannelSecrets secrets, CancellationToken cancel)
    {
        Check(id, centre);
        return await Views(id, secrets, cancel);
    }

    /// <summary>Sets or replaces a secret; it is sealed before it is stored.</summary>
    private static async Task<ChannelSecretView> Set(
        string id, string name, ChannelSecretRequest request, HttpContext context, ICentre centre, ChannelSecrets secrets, Audit audit)
    {
        Check(id, centre);
        if (!Named().IsMatch(name)) throw Faulty.Field(422, "name", "has to be 1 to 40 letters, digits and hyphens, a letter first");
        Texts.Required(request.Value, "value", LongestSecret);
        var (caller, cancel) = (Caller.From(context.User)!, context.RequestAborted);
        var others = await Views(id, secrets, cancel);
        if (others.Length >= MostOfOne && others.All(other => other.Name != name))
            throw Faulty.Field(409, "name", $"is one too many: an entry point has {MostOfOne} secrets at most");
        var secret = await secrets.Set(id, name, request.Value, caller.Id, cancel);
        await audit.Record("channelSecretSet", caller, null, new { EntryPointId = id, Name = name }, cancel);
        return ChannelSecretView.Of(name, secret);
    }

    /// <summary>Removes a secret, also of an entry point that is no more.</summary>
    private static async Task<IResult> Remove(string id, string name, HttpContext context, ChannelSecrets secrets, Audit audit)
    {
        var (caller, cancel) = (Caller.From(context.User)!, context.RequestAborted);
        if (!await secrets.Remove(id, name, cancel)) throw Faulty.NotFound("secret", name);
        await audit.Record("channelSecretRemoved", caller, null, new { EntryPointId = id, Name = name }, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<ChannelSecretView[]> Views(string id, ChannelSecrets secrets, CancellationToken cancel) =>
        [.. (await secrets.List(id, cancel)).Select(secret => ChannelSecretView.Of(ChannelSecrets.Name(secret.Key), secret.Value))];

    private static void Check(string id, ICentre centre)
    {
        if (centre.Current.EntryPoint(id) is null) throw Faulty.NotFound("entry point", id);
    }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9-]{0,39}\z")]
    private static partial Regex Named();
}
