using System.Globalization;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Api;

/// <summary>Versions as entity tags.</summary>
internal static class ETags
{
    public static void Write(HttpContext context, long version) =>
        context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <exception cref="Faulty">428: the header is missing; 400: it is no version of ours.</exception>
    public static long Required(HttpContext context)
    {
        var tag = context.Request.Headers.IfMatch.FirstOrDefault()
            ?? throw new Faulty(Problem.Of(428, "If-Match is missing: send the ETag that was read, so that nobody's change is lost."));
        return long.TryParse(tag.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw Faulty.Field(400, "If-Match", $"'{tag}' is not an ETag of this server");
    }
}
