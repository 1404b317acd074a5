using System.Globalization;
using OmniContact.Server.Errors;
using OmniContact.Server.Http;

namespace OmniContact.Server.Access;

/// <summary>Tries a password at the edge.</summary>
internal static class GatePassing
{
    /// <exception cref="Faulty">401: wrong; 429: locked, with how long.</exception>
    public static async Task<UserAccount> Pass(this Gate gate, SignInRequest request, HttpContext context)
    {
        var outcome = await gate.Try(request, context.Address(), context.RequestAborted);
        if (outcome.Wait is { } wait)
        {
            var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            throw new Faulty(Problem.Of(429, $"Too many wrong passwords. Try again in {seconds} s."));
        }
        return outcome.User ?? throw new Faulty(Problem.Of(401, "The user name or the password is wrong."));
    }
}
