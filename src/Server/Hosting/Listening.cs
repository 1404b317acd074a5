using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using OmniContact.Server.Options;

namespace OmniContact.Server.Hosting;

/// <summary>Where and how the server listens, and whose word about the client's address it takes.</summary>
internal static class Listening
{
    public static WebApplicationBuilder AddListening(this WebApplicationBuilder builder, ServerOptions options)
    {
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel((context, kestrel) => kestrel.AddServerHeader = false);
        builder.Services.AddOptions<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>()
            .Configure<IOptions<LimitOptions>>((kestrel, limits) => kestrel.Limits.MaxRequestBodySize = limits.Value.BodyBytes);
        if (options.Certificate is not null)
        {
            builder.Configuration["Kestrel:Certificates:Default:Path"] = options.Certificate;
            builder.Configuration["Kestrel:Certificates:Default:KeyPath"] = options.CertificateKey;
        }
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, options));
        return builder;
    }

    private static void Trust(ForwardedHeadersOptions forwarded, ServerOptions options)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.TrustedProxies)
            forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(ServerOptionsFaults.Network(proxy)));
        forwarded.ForwardLimit = null;
        forwarded.ForwardedHeaders = options.TrustedProxies.IsEmpty
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
    }
}
