using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Configuration;

/// <summary>Who serves which queue, from memberships and from steps that widen to other queues.</summary>
internal sealed class Enrolment
{
    // Filled here and only read afterwards. A large centre has tens of thousands of memberships and a start waits for this:
    // plain loops over plain dictionaries take less than half of what queries do in code that has not run before.
    private readonly Dictionary<string, ImmutableArray<QueueMember>> _members;
    private readonly Dictionary<string, ImmutableArray<string>> _queuesOf;

    public Enrolment(ConfigurationEntities entities)
    {
        var own = Own(entities);
        var queuesOf = new Dictionary<string, List<string>>();
        _members = new(entities.Queues.Count);
        // In the order of their ids, and so are they listed for each agent.
        foreach (var queue in entities.Queues.Values.OrderBy(queue => queue.Id, StringComparer.Ordinal))
        {
            var members = Members(queue, own);
            _members.Add(queue.Id, members);
            foreach (var member in members) Listed(queuesOf, member.AgentId).Add(queue.Id);
        }
        _queuesOf = new(queuesOf.Count);
        foreach (var (agentId, queues) in queuesOf) _queuesOf.Add(agentId, [.. queues]);
    }

    public ImmutableArray<QueueMember> MembersOf(string queueId) => _members.GetValueOrDefault(queueId, []);

    public ImmutableArray<string> QueuesOf(string agentId) => _queuesOf.GetValueOrDefault(agentId, []);

    /// <summary>The members of each queue by their own settings.</summary>
    private static Dictionary<string, List<QueueMember>> Own(ConfigurationEntities entities)
    {
        var own = new Dictionary<string, List<QueueMember>>();
        foreach (var agent in entities.Agents.Values)
            foreach (var membership in agent.Queues)
                Listed(own, membership.QueueId).Add(new QueueMember(agent.Id, membership.BackupAfterSeconds, null));
        return own;
    }

    private static ImmutableArray<QueueMember> Members(QueueSettings queue, Dictionary<string, List<QueueMember>> own)
    {
        var found = new Dictionary<string, QueueMember>();
        foreach (var member in own.GetValueOrDefault(queue.Id, [])) found[member.AgentId] = member;
        foreach (var step in queue.Steps)
            foreach (var added in step.AddQueueIds)
                foreach (var member in own.GetValueOrDefault(added, []))
                    if (!IsThereBy(found, member.AgentId, step)) found[member.AgentId] = new QueueMember(member.AgentId, 0, step.AfterSeconds);
        return found.Values.ToImmutableArray().Sort(static (one, other) => string.CompareOrdinal(one.AgentId, other.AgentId));
    }

    /// <summary>A backup whose delay is longer than the step's comes in by the step.</summary>
    private static bool IsThereBy(Dictionary<string, QueueMember> found, string agentId, RelaxationStep step) =>
        found.TryGetValue(agentId, out var known) && (known.OnlyAfterStep ?? known.BackupAfterSeconds) <= step.AfterSeconds;

    private static List<T> Listed<T>(Dictionary<string, List<T>> lists, string key) =>
        CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= [];
}
