using System.Net;
using OmniContact.Storage;

namespace OmniContact.Server.Options;

/// <summary>What is wrong with the command line, each with what helps.</summary>
internal static class ServerOptionsFaults
{
    public static IEnumerable<string> Of(ServerOptions options) =>
        ListenAddresses.Faults(options).Concat(OfAddresses(options)).Concat(OfFiles(options)).Concat(OfDatabase(options));

    private static IEnumerable<string> OfAddresses(ServerOptions options)
    {
        foreach (var proxy in options.TrustedProxies.Where(proxy => !IPNetwork.TryParse(Network(proxy), out _)))
            yield return $"--trusted-proxy: '{proxy}' is neither an address nor a network such as 10.0.0.0/8.";
        if (options.PublicUrl is { } url && (url.UserInfo.Length > 0 || url.PathAndQuery != "/" || url.Fragment.Length > 0))
            yield return $"--public-url: '{url.OriginalString}' is more than scheme, name and port, such as https://desk.example: the pages lie at its root.";
    }

    private static IEnumerable<string> OfFiles(ServerOptions options)
    {
        if (options.Certificate is not null && options.CertificateKey is null) yield return "--certificate needs --certificate-key.";
        foreach (var (name, file) in new[] { ("--certificate", options.Certificate), ("--certificate-key", options.CertificateKey) })
        {
            if (file is not null && !File.Exists(file)) yield return $"{name}: there is no file {Path.GetFullPath(file)}.";
        }
        if (options.Web is not null && !Directory.Exists(options.Web)) yield return $"--web: there is no folder {Path.GetFullPath(options.Web)}.";
        if (File.Exists(options.Data)) yield return $"--data: {Path.GetFullPath(options.Data)} is a file, not a folder.";
    }

    private static IEnumerable<string> OfDatabase(ServerOptions options)
    {
        try
        {
            new StorageOptions { DataFolder = options.Data, Database = options.Database }.Validate();
            return [];
        }
        catch (ArgumentException fault)
        {
            return [$"--database, --data: {fault.Message}"];
        }
    }

    /// <summary>An address is a network of one.</summary>
    public static string Network(string proxy) =>
        proxy.Contains('/') ? proxy : proxy + (proxy.Contains(':') ? "/128" : "/32");
}
