using System.Globalization;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
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
    private static async Task<SignedIn> SignIn(SignInRequest request, HttpContext context, Gate gate)
    {
        var outcome = await gate.Try(request, context.Address(), context.RequestAborted);
        if (outcome.Wait is { } wait)
        {
            var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            throw new Faulty(Problem.Of(429, $"Too many wrong passwords. Try again in {seconds} s."));
        }
        if (outcome.User is null) throw new Faulty(Problem.Of(401, "The user name or the password is wrong."));
        return await context.SignIn(outcome.User);
    }

    /// <summary>Who is signed in here.</summary>
    private static async Task<WhoAmI> Read(HttpContext context, Sessions sessions)
    {
        var name = Credentials.SessionName(context.Request)!;
        var user = await sessions.Find(name, context.Request.Cookies[Credentials.CookieStart + name]!, context.RequestAborted);
        return new WhoAmI(user!.View);
    }

    /// <summary>Ends this tab's session.</summary>
    private static async Task<IResult> SignOut(HttpContext context, Sessions sessions)
    {
        var name = Credentials.SessionName(context.Request)!;
        await sessions.Close(name, context.RequestAborted);
        context.Response.Cookies.Delete(Credentials.CookieStart + name);
        return TypedResults.NoContent();
    }
}
