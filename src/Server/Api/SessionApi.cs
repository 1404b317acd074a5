using OmniContact.Server.Access;
using OmniContact.Server.Http;

namespace OmniContact.Server.Api;

/// <summary>Signing in and out, per tab.</summary>
internal static class SessionApi
{
    public static void MapSession(this IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/session").WithTags("Session");
        session.MapPost("", SignIn).ForAnyone().RequireRateLimiting(Rates.SignIn);
        session.MapGet("", Read).For(Roles.Staff);
        session.MapDelete("", SignOut).For(Roles.Staff);
    }

    /// <summary>Signs a person in for this tab: the answer names the session, the cookie carries its secret.</summary>
    private static async Task<SignedIn> SignIn(SignInRequest request, HttpContext context, Gate gate, Audit audit)
    {
        var user = await gate.Pass(request, context);
        var signedIn = await context.SignIn(user);
        await audit.Record("signedIn", user.Caller, null, new { address = context.Address() }, context.RequestAborted);
        return signedIn;
    }

    /// <summary>Who is signed in here.</summary>
    private static async Task<WhoAmI> Read(HttpContext context, Sessions sessions)
    {
        var name = Credentials.SessionName(context.Request)!;
        var user = await sessions.Find(name, context.Request.Cookies[Credentials.CookieStart + name]!, context.RequestAborted);
        return new WhoAmI(user!.View);
    }

    /// <summary>Ends this tab's session.</summary>
    private static async Task<IResult> SignOut(HttpContext context, Sessions sessions, Audit audit)
    {
        var name = Credentials.SessionName(context.Request)!;
        await sessions.Close(name, context.RequestAborted);
        context.Response.Cookies.Delete(Credentials.CookieStart + name);
        await audit.Record("signedOut", Caller.From(context.User)!, null, new { }, context.RequestAborted);
        return TypedResults.NoContent();
    }
}
