using System.Collections.Immutable;

namespace OmniContact.Routing.Queues;

/// <summary>What an item requires of an agent as it waits.</summary>
public static class Relaxation
{
    /// <summary>
    /// Skill name to level: the queue's and the item's own, the higher of the two, then what the first <paramref name="steps"/> steps relax. A
    /// step never asks for more than before, and level 0 drops the skill.
    /// </summary>
    public static ImmutableDictionary<string, int> Required(QueueSettings queue, ImmutableDictionary<string, int> own, int steps)
    {
        var required = queue.RequiredSkills.ToBuilder();
        foreach (var (skill, level) in own) required[skill] = Math.Max(level, required.GetValueOrDefault(skill));
        foreach (var (skill, level) in queue.Steps.Take(steps).SelectMany(step => step.Levels))
            if (required.TryGetValue(skill, out var before)) required[skill] = Math.Min(before, level);
        required.RemoveRange(required.Where(skill => skill.Value <= 0).Select(skill => skill.Key).ToArray());
        return required.ToImmutable();
    }

    /// <summary>Queues whose members may take the item too, after so many steps.</summary>
    public static ImmutableArray<string> AddedQueues(QueueSettings queue, int steps) =>
        [.. queue.Steps.Take(steps).SelectMany(step => step.AddQueueIds).Distinct()];
}
