namespace OmniContact.Server.Hosting;

/// <summary>The grains in this process: no other machine, nothing to install.</summary>
internal static class EmbeddedHosting
{
    public const string Name = "embedded";

    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder) => builder;
}
