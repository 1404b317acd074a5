using System.CommandLine;
using System.CommandLine.Parsing;
using OmniContact.Server.Options;

namespace OmniContact.Server.Cli;

/// <summary>The options of the command line and the record they make.</summary>
internal sealed class ServerOptionsBinder
{
    private readonly Option<string> _data = Text("--data", "Folder where data lies.", ServerOptions.DefaultData);
    private readonly Option<string> _urls = Text("--urls", "Where to listen; several separated by semicolons.", ServerOptions.DefaultUrls);
    private readonly Option<Uri?> _publicUrl = Url("--public-url", "The address that customers and providers use.");
    private readonly Option<string[]> _proxies = new("--trusted-proxy")
    {
        Description = "Address or network of a proxy whose X-Forwarded headers are believed; may be repeated.",
    };
    private readonly Option<string?> _database = Text("--database", "A PostgreSQL connection string. Default: SQLite in the data folder.");
    private readonly Option<bool> _real = new("--real") { Description = "An empty centre for real work instead of the demonstration." };
    private readonly Option<bool> _insecure = new("--insecure-listen") { Description = "Listen beyond this machine without TLS." };
    private readonly Option<string?> _certificate = Text("--certificate", "PEM file of the TLS certificate with its chain.");
    private readonly Option<string?> _certificateKey = Text("--certificate-key", "PEM file of the certificate's private key.");
    private readonly Option<string?> _keyFile = Text("--key-file", "File of the key that encrypts secrets. Default: secrets.key in the data folder.");
    private readonly Option<string?> _web = Text("--web", "Folder of the built pages.");
    private readonly Option<Uri?> _otlp = Url("--otlp", "OTLP collector (http/protobuf) for traces and metrics.");

    /// <summary>What every command needs to reach the data.</summary>
    public void AddStore(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_database);
        command.Options.Add(_keyFile);
    }

    public void AddAll(Command command)
    {
        AddStore(command);
        Option[] more = [_urls, _publicUrl, _proxies, _real, _insecure, _certificate, _certificateKey, _web, _otlp];
        foreach (var option in more) command.Options.Add(option);
    }

    public ServerOptions Read(ParseResult parsed) => new()
    {
        Data = parsed.GetValue(_data) ?? ServerOptions.DefaultData,
        Urls = parsed.GetValue(_urls) ?? ServerOptions.DefaultUrls,
        PublicUrl = parsed.GetValue(_publicUrl),
        TrustedProxies = [.. parsed.GetValue(_proxies) ?? []],
        Database = parsed.GetValue(_database),
        Real = parsed.GetValue(_real),
        InsecureListen = parsed.GetValue(_insecure),
        Certificate = parsed.GetValue(_certificate),
        CertificateKey = parsed.GetValue(_certificateKey),
        KeyFile = parsed.GetValue(_keyFile),
        Web = parsed.GetValue(_web),
        Otlp = parsed.GetValue(_otlp),
    };

    private static Option<Uri?> Url(string name, string description) => new(name) { Description = description, CustomParser = Address };

    private static Uri? Address(ArgumentResult given)
    {
        if (Uri.TryCreate(given.Tokens.Single().Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        given.AddError($"{given.Argument.Name}: '{given.Tokens[0].Value}' has to begin with https:// (or http://).");
        return null;
    }

    private static Option<string?> Text(string name, string description) => new(name) { Description = description };

    private static Option<string> Text(string name, string description, string standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard };
}
