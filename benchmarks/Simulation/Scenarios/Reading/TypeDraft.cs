using System.Collections.Immutable;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A type as the file has it, before queues and profiles are made of it.</summary>
/// <param name="Node">Its place.</param>
/// <param name="Type">What is settled already.</param>
/// <param name="Groups">Explicit order of groups; empty = whoever serves its queue.</param>
/// <param name="Cost">Units it takes of an agent; null = the medium's.</param>
/// <param name="TargetSeconds">Null = the queue's.</param>
internal sealed record TypeDraft(Node Node, ContactType Type, ImmutableArray<GroupUse> Groups, int? Cost, int? TargetSeconds)
{
    /// <summary>The order of groups is told by skill levels, of which there are so many.</summary>
    public const int MostGroups = 10;
}
