using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;
using OmniContact.Routing.Texts;
using OmniContact.Routing.WrapUps;
using OmniContact.Storage;

namespace OmniContact.Configuration;

/// <summary>Rows to entities; what does not parse is a fault that names the row and the place in it.</summary>
internal static partial class ConfigurationCodec
{
    /// <summary>For what people send: an unknown field is a mistyped one, and null is no value. Stored rows may come from a newer program.</summary>
    private static readonly JsonSerializerOptions Strict = new(OmniJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LetCalendarsSayTheirId, NoNullItems.Refuse } },
    };

    /// <summary>Learns the shape of what a large centre has thousands of; at a start this takes as long as opening the database, and can be done meanwhile.</summary>
    public static void Prepare()
    {
        _ = OmniJson.Options.GetTypeInfo(typeof(QueueSettings));
        _ = OmniJson.Options.GetTypeInfo(typeof(AgentSettings));
    }

    /// <param name="rows">All that is to be in force.</param>
    /// <param name="sent">Those of them that somebody sent just now.</param>
    public static (ConfigurationEntities Entities, ImmutableArray<Fault> Faults) Read(
        IEnumerable<ConfigurationRow> rows, IReadOnlyCollection<ConfigurationRow>? sent = null)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var byKind = rows.Where(row => row.Body is not null).ToLookup(row => row.Kind);
        foreach (var unknown in byKind.Where(group => !ConfigurationKinds.All.Contains(group.Key)))
            faults.Add(new Fault(unknown.Key, "unknown-kind", $"is not a kind; the kinds are {string.Join(", ", ConfigurationKinds.All)}"));
        var entities = new ConfigurationEntities
        {
            Queues = Of<QueueSettings>(byKind[ConfigurationKinds.Queue], queue => queue.Id, sent, faults),
            Agents = Of<AgentSettings>(byKind[ConfigurationKinds.Agent], agent => agent.Id, sent, faults),
            Profiles = Of<CapacityProfile>(byKind[ConfigurationKinds.Profile], profile => profile.Id, sent, faults),
            Calendars = Of<CalendarDefinition>(byKind[ConfigurationKinds.Calendar], null, sent, faults),
            EntryPoints = Of<EntryPoint>(byKind[ConfigurationKinds.EntryPoint], point => point.Id, sent, faults),
            RuleSets = Of<RuleSet>(byKind[ConfigurationKinds.RuleSet], set => set.Id, sent, faults),
            Skills = Of<Skill>(byKind[ConfigurationKinds.Skill], skill => skill.Id, sent, faults),
            Teams = Of<Team>(byKind[ConfigurationKinds.Team], team => team.Id, sent, faults),
            BreakReasons = Of<BreakReason>(byKind[ConfigurationKinds.BreakReason], reason => reason.Id, sent, faults),
            WrapUpCodes = Of<WrapUpCode>(byKind[ConfigurationKinds.WrapUpCode], code => code.Id, sent, faults),
            Tiers = Of<Tier>(byKind[ConfigurationKinds.Tier], tier => tier.Id, sent, faults),
            Sites = Of<Site>(byKind[ConfigurationKinds.Site], site => site.Id, sent, faults),
            WrapUpForms = Of<WrapUpForm>(byKind[ConfigurationKinds.WrapUpForm], form => form.Id, sent, faults),
            CannedReplies = Of<CannedReply>(byKind[ConfigurationKinds.CannedReply], reply => reply.Id, sent, faults),
            Thresholds = Of<Threshold>(byKind[ConfigurationKinds.Threshold], threshold => threshold.Id, sent, faults),
            Webhooks = Of<Webhook>(byKind[ConfigurationKinds.Webhook], webhook => webhook.Id, sent, faults),
        };
        return (entities, faults.ToImmutable());
    }

    private static ImmutableDictionary<string, T> Of<T>(
        IEnumerable<ConfigurationRow> rows, Func<T, string>? idOf, IReadOnlyCollection<ConfigurationRow>? sent, ImmutableArray<Fault>.Builder faults)
    {
        var found = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var row in rows)
        {
            if (sent?.Contains(row) == true && AddressPart.Fault(row.Id) is { } unfit) faults.Add(new Fault($"{row.Kind}/{row.Id}.id", "id-unfit", unfit));
            try
            {
                var entity = Read<T>(row, sent);
                var id = idOf?.Invoke(entity) ?? row.Id;
                if (id == row.Id) found[id] = entity;
                else faults.Add(new Fault($"{row.Kind}/{row.Id}.id", "id-differs", $"is '{id}' but the row is '{row.Id}'"));
            }
            catch (JsonException fault)
            {
                faults.Add(Fault(row, fault));
            }
        }
        return found.ToImmutable();
    }

    private static T Read<T>(ConfigurationRow row, IReadOnlyCollection<ConfigurationRow>? sent) => sent?.Contains(row) == true
        ? JsonSerializer.Deserialize<T>(row.Body!, Strict) ?? throw new JsonException($"null is not a {typeof(T).Name}")
        : OmniJson.Read<T>(row.Body!);

    /// <summary>A calendar's id is its row's; it may be said in the calendar too, as in everything else.</summary>
    private static void LetCalendarsSayTheirId(JsonTypeInfo type)
    {
        if (type.Type != typeof(CalendarDefinition)) return;
        var id = type.CreateJsonPropertyInfo(typeof(string), "id");
        id.Set = (_, _) => { };
        type.Properties.Add(id);
    }

    /// <summary>Names the place and leaves the library's type names out.</summary>
    private static Fault Fault(ConfigurationRow row, JsonException fault)
    {
        var where = $"{row.Kind}/{row.Id}{fault.Path?.TrimStart('$')}";
        if (Unmapped().Match(fault.Message) is { Success: true } unknown) return new Fault(where, "unknown-field", $"'{unknown.Groups[1].Value}' is not a known field");
        if (Missing().Match(fault.Message) is { Success: true } missing) return new Fault(where, "is-missing", $"'{missing.Groups[1].Value}' is missing");
        return new Fault(where, "does-not-parse", fault.Message.EndsWith(NoNullItems.Fault, StringComparison.Ordinal) ? fault.Message : "has a wrong type or an unknown value");
    }

    [GeneratedRegex("^The JSON property '([^']+)' could not be mapped")]
    private static partial Regex Unmapped();

    [GeneratedRegex("missing required properties including: '([^']+)'")]
    private static partial Regex Missing();
}
