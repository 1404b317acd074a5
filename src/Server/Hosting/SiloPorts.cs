namespace OmniContact.Server.Hosting;

/// <summary>The loopback ports of an Orleans silo, from the section <c>Silo</c> of the configuration.</summary>
internal sealed record SiloPorts
{
    public const int DefaultSilo = 11111;
    public const int DefaultGateway = 30000;

    /// <summary>Where silos reach it, 1 to 65,535. The default is 11111.</summary>
    public int Silo { get; init; } = DefaultSilo;

    /// <summary>Where clients outside the process reach it, 0 (nowhere) to 65,535. The default is 30000.</summary>
    public int Gateway { get; init; } = DefaultGateway;
}
