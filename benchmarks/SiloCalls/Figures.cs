namespace OmniContact.SiloCalls;

/// <summary>What one run measures.</summary>
internal sealed record Figures
{
    public required string Silo { get; init; }

    /// <summary>Calls a second of one caller to one grain.</summary>
    public required Rate Sequential { get; init; }

    /// <summary>Calls a second of 64 callers to 1,024 grains.</summary>
    public required Rate ManyToMany { get; init; }

    /// <summary>Calls a second of 64 callers to one grain.</summary>
    public required Rate ManyToOne { get; init; }

    /// <summary>Grains activated a second by their first call, of 100,000 with 64 callers.</summary>
    public required double Activations { get; init; }

    /// <summary>Bytes that an idle grain without state takes, its instance included.</summary>
    public required double BytesPerActivation { get; init; }

    /// <summary>From nothing but a running process to the first answer of a grain, in ms by the clock.</summary>
    public required double StartMilliseconds { get; init; }

    /// <summary>The same in ms of the processors.</summary>
    public required double StartCpuMilliseconds { get; init; }
}
