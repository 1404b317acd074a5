using System.Collections.Immutable;

namespace OmniContact.Server.Api;

/// <summary>The server in short.</summary>
internal sealed record About(string Product, string Version, bool Demo, bool DemoTraffic, ImmutableArray<AboutEntryPoint> EntryPoints)
{
    public const string ProductName = "OmniContact";

    public static string ProductVersion { get; } = typeof(About).Assembly.GetName().Version!.ToString(3);
}
