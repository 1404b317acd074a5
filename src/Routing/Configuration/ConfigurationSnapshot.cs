using System.Collections.Concurrent;
using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Configuration;

/// <summary>One version of the configuration and what follows from it. Immutable; a turn uses one snapshot and records its version.</summary>
public sealed class ConfigurationSnapshot
{
    private static readonly CapacityProfile DefaultProfile = new() { Id = "default" };
    private static readonly Site DefaultSite = new();

    private readonly ConcurrentDictionary<string, BusinessCalendar> _calendars = [];
    private readonly ConcurrentDictionary<string, CompiledRuleSet?> _rules = [];
    private readonly ConcurrentDictionary<string, ConfiguredQueue> _configured = [];
    private readonly ConcurrentDictionary<(string Teams, string? AgentId), DataScope> _scopes = [];
    private readonly Enrolment _enrolment;

    /// <param name="version">Its number.</param>
    /// <param name="entities">What is in force.</param>
    /// <param name="before">What was in force before, in this process or an earlier one.</param>
    public ConfigurationSnapshot(long version, ConfigurationEntities entities, ConfigurationSnapshot? before = null)
    {
        (Version, Entities) = (version, entities);
        Removed = before is null ? Removed : before.Removed.SetItems(before.Entities.Queues).RemoveRange(entities.Queues.Keys);
        _enrolment = new(entities);
    }

    public static ConfigurationSnapshot Empty { get; } = new(0, new ConfigurationEntities());

    public long Version { get; }

    public ConfigurationEntities Entities { get; }

    /// <summary>Queues that were removed, as they were: what still waits there takes its exit.</summary>
    public ImmutableDictionary<string, QueueSettings> Removed { get; } = ImmutableDictionary<string, QueueSettings>.Empty;

    public QueueSettings? Queue(string id) => Entities.Queues.GetValueOrDefault(id);

    /// <summary>With its calendar; null when there is none of that id.</summary>
    public ConfiguredQueue? Configured(string? id) => id is not null && Queue(id) is { } queue
        ? _configured.GetOrAdd(id, _ => new ConfiguredQueue(queue, Calendar(queue.CalendarId)))
        : null;

    public AgentSettings? Agent(string id) => Entities.Agents.GetValueOrDefault(id);

    public EntryPoint? EntryPoint(string id) => Entities.EntryPoints.GetValueOrDefault(id);

    public Site Site => Entities.Sites.GetValueOrDefault(Site.Only, DefaultSite);

    /// <summary>What a customer's tier is worth; nothing for one that is not configured.</summary>
    public ImmutableArray<CreditPart> TierCredit(string? tier) =>
        tier is not null && Entities.Tiers.GetValueOrDefault(tier) is { CreditSeconds: not 0 and var seconds } ? [new CreditPart("tier", seconds)] : [];

    public CapacityProfile Profile(AgentSettings agent) =>
        Entities.Profiles.GetValueOrDefault(agent.CapacityProfileId, DefaultProfile);

    /// <summary>Null when there is none: always open.</summary>
    public BusinessCalendar? Calendar(string? id) =>
        id is not null && Entities.Calendars.TryGetValue(id, out var definition)
            ? _calendars.GetOrAdd(id, static (_, found) => new BusinessCalendar(found), definition)
            : null;

    /// <summary>Null when there is none, or it does not compile with this version's queues and skills.</summary>
    public CompiledRuleSet? Rules(string? id) =>
        id is not null && Entities.RuleSets.TryGetValue(id, out var set)
            ? _rules.GetOrAdd(id, _ => RuleSetCompilation.Of(set, ConfigurationFaults.World(Entities)).Compiled)
            : null;

    /// <summary>What a person sees who is limited to teams; see <see cref="DataScope.Of"/>.</summary>
    public DataScope Scope(ImmutableArray<string> teamIds, string? agentId) =>
        _scopes.GetOrAdd((string.Join('/', teamIds), agentId), _ => DataScope.Of(this, teamIds, agentId));

    public bool IsOpen(QueueSettings queue, DateTimeOffset now) => Calendar(queue.CalendarId)?.IsOpen(now) ?? true;

    /// <summary>Members, and those whom a relaxation step brings in.</summary>
    public ImmutableArray<QueueMember> MembersOf(string queueId) => _enrolment.MembersOf(queueId);

    /// <summary>Every queue that may have something for the agent: its own, and those that widen to one of them.</summary>
    public ImmutableArray<string> QueuesOf(string agentId) => _enrolment.QueuesOf(agentId);
}
