using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Configuration;

/// <summary>Any memberships and steps.</summary>
public sealed class EnrolmentProperties
{
    private static readonly string[] Queues = ["a", "b", "c", "d"];

    private static readonly Gen<ConfigurationEntities> Any =
        from memberships in (from agent in Gen.Choose(0, 5) from queue in Gen.Choose(0, 3) from after in Gen.Elements(0, 10, 40, 90) select (agent, queue, after)).ListOf(12)
        from steps in (from queue in Gen.Choose(0, 3) from after in Gen.Elements(5, 30, 60) from added in Gen.Choose(0, 3) select (queue, after, added)).ListOf(8)
        select new ConfigurationEntities
        {
            Agents = Enumerable.Range(0, 6).Select(agent => new Routing.Agents.AgentSettings
            {
                Id = $"{agent}", EmployeeNumber = $"{agent}", RealName = "", DisplayName = new("", ""),
                Queues = [.. memberships.Where(one => one.agent == agent).DistinctBy(one => one.queue).Select(one => new Routing.Agents.QueueMembership(Queues[one.queue], one.after))],
            }).ToImmutableDictionary(agent => agent.Id),
            Queues = Queues.Select((id, i) => new QueueSettings
            {
                Id = id, Name = new("", ""),
                Steps = [.. steps.Where(step => step.queue == i).GroupBy(step => step.after).OrderBy(step => step.Key)
                    .Select(step => new RelaxationStep(step.Key, ImmutableDictionary<string, int>.Empty, [.. step.Select(one => Queues[one.added]).Distinct()]))],
            }).ToImmutableDictionary(queue => queue.Id),
        };

    [Fact]
    public void An_agent_serves_a_queue_from_the_earlier_of_its_own_delay_and_the_step_that_adds_its_queue() => Check((entities, snapshot) =>
    {
        foreach (var queue in entities.Queues.Values)
            foreach (var agent in entities.Agents.Values)
                From(snapshot.MembersOf(queue.Id).SingleOrDefault(member => member.AgentId == agent.Id)).ShouldBe(Earliest(queue, agent), $"{agent.Id} in {queue.Id}");
    });

    [Fact]
    public void An_agent_asks_every_queue_that_it_may_serve_and_no_other() => Check((entities, snapshot) =>
    {
        foreach (var agent in entities.Agents.Values)
            snapshot.QueuesOf(agent.Id).ShouldBe(entities.Queues.Values.Where(queue => Earliest(queue, agent) is not null).Select(queue => queue.Id).Order(StringComparer.Ordinal));
    });

    private static int? Earliest(QueueSettings queue, Routing.Agents.AgentSettings agent) => agent.Queues
        .Where(membership => membership.QueueId == queue.Id).Select(membership => (int?)membership.BackupAfterSeconds)
        .Concat(queue.Steps.Where(step => step.AddQueueIds.Any(added => agent.Queues.Any(membership => membership.QueueId == added))).Select(step => (int?)step.AfterSeconds))
        .Min();

    private static int? From(QueueMember? member) => member is null ? null : Math.Max(member.BackupAfterSeconds, member.OnlyAfterStep ?? 0);

    private static void Check(Action<ConfigurationEntities, ConfigurationSnapshot> holds) =>
        Prop.ForAll(Any.ToArbitrary(), entities => holds(entities, new ConfigurationSnapshot(1, entities))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
