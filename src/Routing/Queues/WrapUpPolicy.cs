using System.Collections.Immutable;

namespace OmniContact.Routing.Queues;

/// <summary>After-contact work (话后处理).</summary>
public sealed record WrapUpPolicy
{
    public WrapUpMode Mode { get; init; } = WrapUpMode.Timed;

    /// <summary>Default 30, range 1..3,600.</summary>
    public int Seconds { get; init; } = 30;

    /// <summary>Longest in all, however often it is extended; in seconds.</summary>
    public const int MaximumSeconds = 3_600;

    public bool Extendable { get; init; } = true;

    public bool CodeRequired { get; init; }

    public ImmutableArray<string> Codes { get; init; } = [];
}
