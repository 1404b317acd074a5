using OmniContact.Server.Options;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Access;

/// <summary>The cookies of the tabs of one browser.</summary>
internal static class SessionCookies
{
    /// <summary>Opens a session for this tab and drops cookies of tabs whose sessions are over.</summary>
    public static async Task<SignedIn> SignIn(this HttpContext context, UserAccount user)
    {
        var sessions = context.RequestServices.GetRequiredService<Sessions>();
        await DropEnded(context, sessions);
        var opened = await sessions.Open(user, context.RequestAborted);
        context.Response.Cookies.Append(Credentials.CookieStart + opened.Name, opened.Secret, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps || context.RequestServices.GetRequiredService<ServerOptions>().PublicUrl?.Scheme == Uri.UriSchemeHttps,
            IsEssential = true,
            Path = "/",
        });
        return new SignedIn(opened.Name, user.View, context.RequestServices.GetRequiredService<Revealing>().IsFor(user.Role));
    }

    private static async Task DropEnded(HttpContext context, Sessions sessions)
    {
        foreach (var (cookie, secret) in context.Request.Cookies)
        {
            if (!cookie.StartsWith(Credentials.CookieStart, StringComparison.Ordinal)) continue;
            var name = cookie[Credentials.CookieStart.Length..];
            if (await sessions.Find(name, secret, context.RequestAborted) is null) context.Response.Cookies.Delete(cookie);
        }
    }
}
