using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Configuration;

/// <summary>Finds everything that is wrong with the agents.</summary>
public static class AgentValidation
{
    public static IEnumerable<Fault> Faults(ConfigurationEntities entities) => entities.Agents.Values
        .SelectMany(agent => Of(agent, entities, $"agent/{agent.Id}"))
        .Concat(from twice in entities.Agents.Values.GroupBy(agent => agent.EmployeeNumber)
                where twice.Count() > 1
                from agent in twice.OrderBy(agent => agent.Id, StringComparer.Ordinal).Skip(1)
                select new Fault($"agent/{agent.Id}.employeeNumber", "twice", $"the employee number '{twice.Key}' is another agent's"));

    private static IEnumerable<Fault> Of(AgentSettings agent, ConfigurationEntities entities, string where) => Names(agent, entities, where)
        .Concat(Ranges.Faults(agent, where))
        .Concat(agent.Skills.SelectMany(skill => References.Skill(skill.Key, entities, $"{where}.skills.{skill.Key}")
            .Concat(Ranges.Level(skill.Value, 1, $"{where}.skills.{skill.Key}"))))
        .Concat(agent.Queues.SelectMany((membership, i) => References.Queue(membership.QueueId, entities, $"{where}.queues[{i}].queueId")
            .Concat(Ranges.Faults(membership, $"{where}.queues[{i}]"))));

    private static IEnumerable<Fault> Names(AgentSettings agent, ConfigurationEntities entities, string where)
    {
        if (agent.EmployeeNumber.Length == 0) yield return new Fault($"{where}.employeeNumber", "empty", "the agent has no employee number");
        if (agent.RealName.Length == 0) yield return new Fault($"{where}.realName", "empty", "the agent has no name");
        if (agent.DisplayName.Zh.Length + agent.DisplayName.En.Length == 0)
            yield return new Fault($"{where}.displayName", "empty", "the agent has no name to show to customers");
        if (agent.CapacityProfileId != CapacityProfile.DefaultId && !entities.Profiles.ContainsKey(agent.CapacityProfileId))
            yield return new Fault($"{where}.capacityProfileId", "unknown-profile", $"there is no capacity profile '{agent.CapacityProfileId}'");
        if (agent.TeamId is { } team && !entities.Teams.ContainsKey(team))
            yield return new Fault($"{where}.teamId", "unknown-team", $"there is no team '{team}'");
        foreach (var twice in agent.Queues.GroupBy(membership => membership.QueueId).Where(group => group.Count() > 1))
            yield return new Fault($"{where}.queues", "twice", $"the queue '{twice.Key}' is given {twice.Count()} times");
    }
}
