namespace OmniContact.Load.Figures;

/// <summary>What happened in one second of a run, and how things stood at its end.</summary>
internal sealed record Second(int Number, IReadOnlyDictionary<Happening, int> Counts, IReadOnlyDictionary<Delay, Latencies> Delays)
{
    /// <summary>Customers who wait for an agent.</summary>
    public int Waiting { get; init; }

    /// <summary>Of them those whom an agent is asked to take just now.</summary>
    public int Ringing { get; init; }

    /// <summary>Seconds from its begin until for the first time nobody waited whom no agent was asked to take; null when somebody always did.</summary>
    public double? EmptyAt { get; init; }

    /// <summary>Customers with an agent.</summary>
    public int InService { get; init; }

    public Usage Server { get; init; } = Usage.Unknown;

    public Usage Client { get; init; } = Usage.Unknown;
}
