using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;
using OmniContact.Routing.Texts;
using OmniContact.Routing.WrapUps;

namespace OmniContact.Routing.Configuration;

/// <summary>Everything that is configured, by id: what a version holds, before anything is derived from it.</summary>
public sealed record ConfigurationEntities
{
    public ImmutableDictionary<string, QueueSettings> Queues { get; init; } = ImmutableDictionary<string, QueueSettings>.Empty;
    public ImmutableDictionary<string, AgentSettings> Agents { get; init; } = ImmutableDictionary<string, AgentSettings>.Empty;
    public ImmutableDictionary<string, CapacityProfile> Profiles { get; init; } = ImmutableDictionary<string, CapacityProfile>.Empty;
    public ImmutableDictionary<string, CalendarDefinition> Calendars { get; init; } = ImmutableDictionary<string, CalendarDefinition>.Empty;
    public ImmutableDictionary<string, EntryPoint> EntryPoints { get; init; } = ImmutableDictionary<string, EntryPoint>.Empty;
    public ImmutableDictionary<string, RuleSet> RuleSets { get; init; } = ImmutableDictionary<string, RuleSet>.Empty;
    public ImmutableDictionary<string, Skill> Skills { get; init; } = ImmutableDictionary<string, Skill>.Empty;
    public ImmutableDictionary<string, Team> Teams { get; init; } = ImmutableDictionary<string, Team>.Empty;
    public ImmutableDictionary<string, Tier> Tiers { get; init; } = ImmutableDictionary<string, Tier>.Empty;
    public ImmutableDictionary<string, Site> Sites { get; init; } = ImmutableDictionary<string, Site>.Empty;
    public ImmutableDictionary<string, BreakReason> BreakReasons { get; init; } = ImmutableDictionary<string, BreakReason>.Empty;
    public ImmutableDictionary<string, WrapUpCode> WrapUpCodes { get; init; } = ImmutableDictionary<string, WrapUpCode>.Empty;
    public ImmutableDictionary<string, WrapUpForm> WrapUpForms { get; init; } = ImmutableDictionary<string, WrapUpForm>.Empty;
    public ImmutableDictionary<string, CannedReply> CannedReplies { get; init; } = ImmutableDictionary<string, CannedReply>.Empty;
    public ImmutableDictionary<string, Threshold> Thresholds { get; init; } = ImmutableDictionary<string, Threshold>.Empty;
    public ImmutableDictionary<string, Webhook> Webhooks { get; init; } = ImmutableDictionary<string, Webhook>.Empty;
}
