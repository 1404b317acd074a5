using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Queues;

/// <summary>What changes for an item once it has waited in the queue. Steps add up.</summary>
/// <param name="AfterSeconds">Wait in this queue, 1..604,800; grows from step to step.</param>
/// <param name="Levels">Skills to require at another level from now on; level 0 drops the skill.</param>
/// <param name="AddQueueIds">Queues whose members may take the item too.</param>
public sealed record RelaxationStep(
    [property: Range(1, 604_800)] int AfterSeconds, ImmutableDictionary<string, int> Levels, ImmutableArray<string> AddQueueIds);
