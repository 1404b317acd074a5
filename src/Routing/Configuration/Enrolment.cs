using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Configuration;

/// <summary>Who serves which queue, from memberships and from steps that widen to other queues.</summary>
internal static class Enrolment
{
    public static (ImmutableDictionary<string, ImmutableArray<QueueMember>> Members,
        ImmutableDictionary<string, ImmutableArray<string>> QueuesOf) Of(ConfigurationEntities entities)
    {
        var members = Members(entities);
        var queuesOf = members
            .SelectMany(queue => queue.Value, (queue, member) => (member.AgentId, QueueId: queue.Key))
            .GroupBy(pair => pair.AgentId, pair => pair.QueueId)
            .ToImmutableDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray());
        return (members, queuesOf);
    }

    /// <summary>A backup whose delay is longer than the step's comes in by the step.</summary>
    private static bool IsThereBy(Dictionary<string, QueueMember> found, string agentId, RelaxationStep step) =>
        found.TryGetValue(agentId, out var known) && (known.OnlyAfterStep ?? known.BackupAfterSeconds) <= step.AfterSeconds;

    private static ImmutableDictionary<string, ImmutableArray<QueueMember>> Members(ConfigurationEntities entities)
    {
        var own = entities.Agents.Values
            .SelectMany(agent => agent.Queues, (agent, membership) => (agent, membership))
            .ToLookup(pair => pair.membership.QueueId);
        return entities.Queues.Values.ToImmutableDictionary(queue => queue.Id, queue =>
        {
            var found = new Dictionary<string, QueueMember>();
            foreach (var (agent, membership) in own[queue.Id])
                found[agent.Id] = new QueueMember(agent.Id, membership.BackupAfterSeconds, null);
            foreach (var step in queue.Steps)
                foreach (var (agent, _) in step.AddQueueIds.SelectMany(id => own[id]).Where(added => !IsThereBy(found, added.agent.Id, step)))
                    found[agent.Id] = new QueueMember(agent.Id, 0, step.AfterSeconds);
            return found.Values.OrderBy(member => member.AgentId, StringComparer.Ordinal).ToImmutableArray();
        });
    }
}
