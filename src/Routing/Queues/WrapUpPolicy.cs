using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Queues;

/// <summary>After-contact work (话后处理).</summary>
public sealed record WrapUpPolicy
{
    /// <summary>Longest in all, however often it is extended; in seconds.</summary>
    public const int MaximumSeconds = 3_600;

    public WrapUpMode Mode { get; init; } = WrapUpMode.Timed;

    /// <summary>Default 30, range 1..3,600.</summary>
    [Range(1, MaximumSeconds)]
    public int Seconds { get; init; } = 30;

    public bool Extendable { get; init; } = true;

    /// <summary>The agent cannot finish without a code; when the time is over <c>none given</c> is recorded.</summary>
    public bool CodeRequired { get; init; }

    /// <summary>What is recorded besides; null = nothing.</summary>
    public string? FormId { get; init; }

    /// <summary>Outcomes to choose from; empty = any.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];
}
