using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching;

/// <summary>What an item requires after a wait.</summary>
public static class Relaxation
{
    /// <summary>
    /// The item's own skills and the queue's, at the higher level where both name one, as the reached steps leave them. A
    /// step lowers or drops what is required; it never adds or raises anything.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="own">Skill name to level, of the item itself.</param>
    /// <param name="waited">Wait in this queue.</param>
    /// <returns>Skill name to level, each above 0.</returns>
    public static ImmutableDictionary<string, int> Needs(QueueSettings queue, ImmutableDictionary<string, int> own, TimeSpan waited)
    {
        var needs = queue.RequiredSkills.ToBuilder();
        foreach (var (skill, level) in own) needs[skill] = Math.Max(level, needs.GetValueOrDefault(skill));
        foreach (var step in queue.Steps)
        {
            if (waited < TimeSpan.FromSeconds(step.AfterSeconds)) continue;
            foreach (var (skill, level) in step.Levels)
                if (needs.TryGetValue(skill, out var before)) needs[skill] = Math.Min(before, level);
        }

        needs.RemoveRange(needs.Where(need => need.Value <= 0).Select(need => need.Key).ToList());
        return needs.ToImmutable();
    }
}
