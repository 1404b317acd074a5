using System.Net;
using OmniContact.Server.Errors;
using OmniContact.Server.Options;

namespace OmniContact.Server.Http;

/// <summary>
/// Answers only under names of its own: this machine's, an address, the public URL's, and what a proxy in front was told to
/// use. A page elsewhere that points a name of its own at this machine (DNS rebinding) gets nothing.
/// </summary>
internal sealed class HostCheck(RequestDelegate next, ServerOptions options)
{
    /// <summary>Beyond loopback without a public URL nobody said what the machine is called.</summary>
    private readonly bool _anyName = options.PublicUrl is null && !ListenAddresses.OnlyLoopback(options);

    public Task Invoke(HttpContext context) =>
        _anyName || IsOwn(context.Request.Host.Host) || IsWatched(context.Request.Path)
            ? next(context)
            : Problem.Of(StatusCodes.Status421MisdirectedRequest, $"This server is not '{context.Request.Host.Host}'; its address is given with --public-url.").Write(context);

    /// <summary>Whatever watches and balances calls the machine as it likes.</summary>
    private static bool IsWatched(PathString path) => path.StartsWithSegments("/health");

    private bool IsOwn(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.Trim('[', ']'), out _)
        || host.Equals(options.PublicUrl?.Host, StringComparison.OrdinalIgnoreCase);
}
