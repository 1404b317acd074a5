using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Load.Plans;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;

namespace OmniContact.Load.Servers;

/// <summary>What a run sets up: queues with their skills, chat pages and agents, all under names that begin alike. Each agent serves a queue and the next one.</summary>
internal sealed class Centre(LoadPlan plan, string name)
{
    private const string WebChat = "webchat";

    public string IdleEntryPoint => $"{name}-idle";

    public ImmutableArray<string> EntryPoints { get; } = [.. Enumerable.Range(0, plan.Queues).Select(i => $"{name}-{i}")];

    public ImmutableArray<string> Agents { get; } = [.. Enumerable.Range(0, plan.Agents).Select(i => $"{name}-a{i}")];

    /// <summary>Whether an entry point is one of this run's.</summary>
    public bool Has(string entryPoint) => entryPoint.StartsWith($"{name}-", StringComparison.Ordinal);

    public ConfigurationEntities Entities() => new()
    {
        Skills = EntryPoints.ToImmutableDictionary(id => id, id => new Skill { Id = id, Name = new(id, id) }),
        Queues = EntryPoints.Select(Queue).Append(Idle()).ToImmutableDictionary(queue => queue.Id),
        EntryPoints = EntryPoints.Select(id => Page(id, Medium.Chat, WebChat)).Append(Page(IdleEntryPoint, Medium.Message, "sms")).ToImmutableDictionary(page => page.Id),
        Profiles = ImmutableDictionary<string, CapacityProfile>.Empty.Add(name, Profile()),
        Agents = Agents.Select((id, i) => Agent(id, i)).ToImmutableDictionary(agent => agent.Id),
    };

    /// <summary>All of it, in an order in which each stretch of it stands by itself.</summary>
    public static IEnumerable<(string Kind, string Id, JsonElement Value)> Rows(ConfigurationEntities entities) =>
        Rows(ConfigurationKinds.Skill, entities.Skills).Concat(Rows(ConfigurationKinds.Queue, entities.Queues))
            .Concat(Rows(ConfigurationKinds.EntryPoint, entities.EntryPoints)).Concat(Rows(ConfigurationKinds.Profile, entities.Profiles))
            .Concat(Rows(ConfigurationKinds.Agent, entities.Agents));

    private static IEnumerable<(string Kind, string Id, JsonElement Value)> Rows<T>(string kind, ImmutableDictionary<string, T> entities) =>
        entities.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (kind, one.Key, JsonSerializer.SerializeToElement(one.Value, OmniJson.Options)));

    private QueueSettings Queue(string id) => new()
    {
        Id = id,
        Name = new(id, id),
        RequiredSkills = ImmutableDictionary<string, int>.Empty.Add(id, 1),
        WrapUp = new() { Mode = plan.WrapUp > 0 ? WrapUpMode.UntilDone : WrapUpMode.None },
        Media = ImmutableDictionary<Medium, MediumPolicy>.Empty.Add(Medium.Chat, new() { TargetSeconds = MediumPolicy.DefaultTargetSeconds(Medium.Chat), OfferSeconds = 5 }),
    };

    private QueueSettings Idle() => new() { Id = IdleEntryPoint, Name = new(IdleEntryPoint, IdleEntryPoint) };

    private EntryPoint Page(string id, Medium medium, string channel) => new()
    {
        Id = id, Name = new(id, id), Channel = channel, Medium = medium, Brand = name, DefaultQueueId = id, Language = "en",
    };

    private CapacityProfile Profile() => new()
    {
        Id = name,
        Media = CapacityProfile.Defaults.SetItem(Medium.Chat, new(CapacityProfile.DefaultUnits / plan.Chats, plan.Chats, [])),
    };

    private AgentSettings Agent(string id, int number)
    {
        string[] queues = [.. new[] { EntryPoints[number % plan.Queues], EntryPoints[(number + 1) % plan.Queues] }.Distinct()];
        return new()
        {
            Id = id,
            EmployeeNumber = id,
            RealName = id,
            DisplayName = new(id, id),
            Skills = queues.ToImmutableDictionary(skill => skill, _ => 5),
            Queues = [.. queues.Select(queue => new QueueMembership(queue))],
            CapacityProfileId = name,
        };
    }
}
