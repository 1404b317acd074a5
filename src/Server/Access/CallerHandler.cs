using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Access;

/// <summary>Finds out who makes a request. Without a session's name a cookie means nothing, so no other site can use it.</summary>
internal sealed class CallerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder,
    Sessions sessions, ApiKeys keys, VisitorTokens visitors)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "OmniContact";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Credentials.SessionName(Request) is null && Credentials.Token(Request) is null) return AuthenticateResult.NoResult();
        return await Find() is { } caller
            ? AuthenticateResult.Success(new AuthenticationTicket(caller.ToPrincipal(SchemeName), SchemeName))
            : AuthenticateResult.Fail("unknown, expired or revoked");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Problem.Of(StatusCodes.Status401Unauthorized, "Sign in first: there is no valid session, API key or visitor's token.").Write(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problem.Of(StatusCodes.Status403Forbidden, $"The role '{Caller.From(Context.User)?.Role}' may not do this.").Write(Context);

    private async Task<Caller?> Find()
    {
        var cancel = Context.RequestAborted;
        if (Credentials.SessionName(Request) is { } name)
        {
            if (Request.Cookies[Credentials.CookieStart + name] is not { } secret) return null;
            return (await sessions.Find(name, secret, cancel))?.Caller;
        }
        var token = Credentials.Token(Request)!;
        if (token.StartsWith(ApiKeys.Start, StringComparison.Ordinal))
            return await keys.Find(token, cancel) is { } key ? new Caller(key.Prefix, key.Name, Roles.Integrator) : null;
        return await visitors.Read(token, cancel) is { } visitor
            ? new Caller(visitor.Address, visitor.Name, Roles.Visitor) { EntryPointId = visitor.EntryPointId }
            : null;
    }
}
