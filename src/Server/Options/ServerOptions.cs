using System.Collections.Immutable;

namespace OmniContact.Server.Options;

/// <summary>Where the server lives and what it serves: given on the command line.</summary>
public sealed record ServerOptions
{
    public const string DefaultUrls = "http://127.0.0.1:8080";
    public const string DefaultData = "data";

    /// <summary>Folder of the database, the keys and nothing else; made when missing. Default <c>data</c>.</summary>
    public string Data { get; init; } = DefaultData;

    /// <summary>Addresses to listen on, separated by semicolons. Default <c>http://127.0.0.1:8080</c>.</summary>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>How customers and providers reach the server: for links, webhook signatures and the origin check.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Proxies (addresses or networks such as <c>10.0.0.0/8</c>) whose X-Forwarded headers are believed. Default none.</summary>
    public ImmutableArray<string> TrustedProxies { get; init; } = [];

    /// <summary>A PostgreSQL connection string; null = SQLite in the data folder.</summary>
    public string? Database { get; init; }

    /// <summary>An empty centre for real work instead of the demonstration.</summary>
    public bool Real { get; init; }

    /// <summary>Listen beyond loopback without TLS, because something in front of it encrypts.</summary>
    public bool InsecureListen { get; init; }

    /// <summary>PEM file of the TLS certificate with its chain; needs <see cref="CertificateKey"/>.</summary>
    public string? Certificate { get; init; }

    /// <summary>PEM file of the certificate's private key.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>File of the key that encrypts secrets at rest; the same on each machine of a cluster. Default <c>secrets.key</c> in the data folder.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Folder of the built pages; null = beside the program.</summary>
    public string? Web { get; init; }

    /// <summary>OTLP collector (http/protobuf) that gets traces and metrics; null = none.</summary>
    public Uri? Otlp { get; init; }

    public string KeyPath => KeyFile ?? Path.Combine(Data, "secrets.key");
}
