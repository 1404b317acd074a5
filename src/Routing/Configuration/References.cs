namespace OmniContact.Routing.Configuration;

/// <summary>Names that have to exist in the same configuration.</summary>
internal static class References
{
    internal static IEnumerable<Fault> Skill(string skill, ConfigurationEntities entities, string where) =>
        entities.Skills.ContainsKey(skill) ? [] : [new Fault(where, "unknown-skill", $"there is no skill '{skill}'")];

    internal static IEnumerable<Fault> Queue(string queueId, ConfigurationEntities entities, string where) =>
        entities.Queues.ContainsKey(queueId) ? [] : [new Fault(where, "unknown-queue", $"there is no queue '{queueId}'")];
}
