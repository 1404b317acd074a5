using System.ComponentModel.DataAnnotations;

namespace OmniContact.Server.Demo;

/// <summary>The demonstration's traffic (section <c>Demo</c>).</summary>
public sealed class DemoOptions
{
    public const int DefaultPerMinute = 6;
    public const int LeastPerMinute = 1;
    public const int MostPerMinute = 120;
    public const int DefaultSeed = 1;

    /// <summary>New contacts a minute until somebody sets another rate. Default 6, range 1..120.</summary>
    [Range(LeastPerMinute, MostPerMinute)]
    public int PerMinute { get; set; } = DefaultPerMinute;

    /// <summary>Whether traffic runs before anybody has switched it. Default true.</summary>
    public bool Traffic { get; set; } = true;

    /// <summary>Of everything random in the traffic. Default 1, any integer.</summary>
    public int Seed { get; set; } = DefaultSeed;
}
