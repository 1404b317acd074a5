using System.Net;

namespace OmniContact.Server.Options;

/// <summary>Where a server may listen: on this machine as it likes, beyond it with TLS or an explicit word.</summary>
internal static class ListenAddresses
{
    public static IEnumerable<string> Faults(ServerOptions options)
    {
        if (All(options).Length == 0) yield return $"--urls: names no address; one is {ServerOptions.DefaultUrls}.";
        foreach (var url in All(options))
        {
            if (Fault(url, options) is { } fault) yield return fault;
        }
    }

    /// <summary>Whether the address cannot be reached from another machine.</summary>
    public static bool IsLoopback(BindingAddress address) =>
        address.IsUnixPipe
        || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    /// <summary>Whether nothing of what the server listens on can be reached from another machine.</summary>
    public static bool OnlyLoopback(ServerOptions options) =>
        All(options).All(url => IsLoopback(BindingAddress.Parse(url)));

    private static string[] All(ServerOptions options) => options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A path (of no socket), a query or a name: nothing of it would be served.</summary>
    private static bool HasMore(Uri uri, string url) =>
        uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0
        || (uri.AbsolutePath != "/" && !url.Contains("://unix:", StringComparison.OrdinalIgnoreCase));

    private static string? Fault(string url, ServerOptions options)
    {
        if (!Uri.TryCreate(url.Replace("*", "any").Replace("+", "any"), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || HasMore(uri, url))
            return $"--urls: '{url}' is not an address such as {ServerOptions.DefaultUrls}.";
        var address = BindingAddress.Parse(url);
        if (uri.Scheme == "https" && options.Certificate is null)
            return $"--urls: '{url}' needs a certificate: give --certificate and --certificate-key (PEM files).";
        return uri.Scheme == "https" || options.InsecureListen || IsLoopback(address)
            ? null
            : $"--urls: '{url}' can be reached from other machines, and passwords would travel unencrypted. "
                + "Use https with --certificate and --certificate-key, or, behind a proxy that encrypts, add --insecure-listen.";
    }
}
