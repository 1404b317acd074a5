namespace OmniContact.Benchmarks.Contacts;

/// <summary>What one run measures, all of it per contact from enqueue to release.</summary>
internal sealed record Figures
{
    public required string Silo { get; init; }

    public required string Store { get; init; }

    public required double PerSecond { get; init; }

    public required double CpuMicroseconds { get; init; }

    public required double AllocatedBytes { get; init; }

    /// <summary>Commit units; 0 where the store does not count.</summary>
    public required double Units { get; init; }

    /// <summary>Characters of what is to be stored; 0 where the store does not count.</summary>
    public required double StoredCharacters { get; init; }
}
