using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Configuration;

internal static class Entities
{
    public static ConfigurationEntities With(this ConfigurationEntities entities, QueueSettings queue) =>
        entities with { Queues = entities.Queues.SetItem(queue.Id, queue) };

    public static ConfigurationEntities With(this ConfigurationEntities entities, AgentSettings agent) =>
        entities with { Agents = entities.Agents.SetItem(agent.Id, agent) };
}
