using OmniContact.Server.Options;

namespace OmniContact.Server.Hosting;

/// <summary>The silo of Orleans. Section <c>Orleans</c> of the configuration.</summary>
internal sealed class OrleansOptions
{
    public const int DefaultPort = 11_111;
    public const string DefaultAddress = "127.0.0.1";
    public const string DefaultCluster = "omnicontact";

    /// <summary>The port on which silos talk to each other; nobody else may reach it. Default 11111, range 1..65,535.</summary>
    [Within(1, 65_535)]
    public int Port { get; set; } = DefaultPort;

    /// <summary>The port for programs outside that call grains. Default 0 = none: pages and programs use the server's own address. Range 0..65,535.</summary>
    [Within(0, 65_535)]
    public int GatewayPort { get; set; }

    /// <summary>This machine's address, or a name of it, as other silos reach it; it is also where this one listens. Default 127.0.0.1: this machine only.</summary>
    public string Address { get; set; } = DefaultAddress;

    /// <summary>Silos with the same cluster and database find each other. Default <c>omnicontact</c>.</summary>
    public string ClusterId { get; set; } = DefaultCluster;

    /// <summary>The service that the cluster runs; the same as long as its data lives. Default <c>omnicontact</c>.</summary>
    public string ServiceId { get; set; } = DefaultCluster;
}
