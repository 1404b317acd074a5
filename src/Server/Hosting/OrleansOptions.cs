using OmniContact.Server.Options;

namespace OmniContact.Server.Hosting;

/// <summary>The silo of Orleans. Section <c>Orleans</c> of the configuration.</summary>
internal sealed class OrleansOptions
{
    public const int DefaultPort = 11_111;

    /// <summary>The loopback port of the silo. Default 11111, range 1..65,535.</summary>
    [Within(1, 65_535)]
    public int Port { get; set; } = DefaultPort;
}
