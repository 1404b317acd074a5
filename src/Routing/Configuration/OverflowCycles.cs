using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Configuration;

/// <summary>Exits from queue to queue must not lead in a circle. Each circle is named once.</summary>
internal static class OverflowCycles
{
    internal static IEnumerable<Fault> Faults(ConfigurationEntities entities)
    {
        var done = new HashSet<string>();
        var found = new List<Fault>();
        foreach (var id in entities.Queues.Keys.Order(StringComparer.Ordinal)) Walk(id, [], entities.Queues, done, found);
        return found;
    }

    private static void Walk(
        string id, ImmutableArray<string> path, ImmutableDictionary<string, QueueSettings> queues, HashSet<string> done, List<Fault> found)
    {
        if (path.IndexOf(id) is >= 0 and var start) found.Add(Circle([.. path[start..]]));
        else if (!done.Contains(id) && queues.TryGetValue(id, out var queue))
        {
            foreach (var next in Next(queue)) Walk(next, path.Add(id), queues, done, found);
            done.Add(id);
        }
    }

    private static IEnumerable<string> Next(QueueSettings queue) =>
        queue.Exits.Where(exit => exit.Action == ExitAction.Queue).Select(exit => exit.TargetQueueId).OfType<string>().Distinct();

    private static Fault Circle(ImmutableArray<string> queues) =>
        new($"queue/{queues[0]}.exits", "overflow-cycle", $"overflow leads in a circle: {string.Join(" -> ", [.. queues, queues[0]])}");
}
