using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Queues;

/// <summary>Preferred agents: who is tried first and how long the item waits for them alone.</summary>
public sealed record StickyPolicy
{
    public bool Dedicated { get; init; } = true;

    public bool LastAgent { get; init; } = true;

    /// <summary>A last agent counts for contacts that ended within this. Default 72 h, range 0..31,622,400.</summary>
    [Range(0, 31_622_400)]
    public int LastAgentWithinSeconds { get; init; } = 72 * 3600;

    /// <summary>Longest wait for the preferred agent. Default 30, range 0..3,600; 0 = no wait.</summary>
    [Range(0, 3_600)]
    public int WaitSeconds { get; init; } = 30;
}
