using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;
using OmniContact.Storage;

namespace OmniContact.Configuration;

/// <summary>Rows to entities; what does not parse is a fault that names the row and the place in it.</summary>
internal static class ConfigurationCodec
{
    public static (ConfigurationEntities Entities, ImmutableArray<Fault> Faults) Read(IEnumerable<ConfigurationRow> rows)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var byKind = rows.Where(row => row.Body is not null).ToLookup(row => row.Kind);
        foreach (var unknown in byKind.Where(group => !ConfigurationKinds.All.Contains(group.Key)))
            faults.Add(new Fault(unknown.Key, "unknown-kind", $"is not a kind; the kinds are {string.Join(", ", ConfigurationKinds.All)}"));
        var entities = new ConfigurationEntities
        {
            Queues = Of<QueueSettings>(byKind[ConfigurationKinds.Queue], queue => queue.Id, faults),
            Agents = Of<AgentSettings>(byKind[ConfigurationKinds.Agent], agent => agent.Id, faults),
            Profiles = Of<CapacityProfile>(byKind[ConfigurationKinds.Profile], profile => profile.Id, faults),
            Calendars = Of<CalendarDefinition>(byKind[ConfigurationKinds.Calendar], null, faults),
            EntryPoints = Of<EntryPoint>(byKind[ConfigurationKinds.EntryPoint], point => point.Id, faults),
            RuleSets = Of<RuleSet>(byKind[ConfigurationKinds.RuleSet], set => set.Id, faults),
            Skills = Of<Skill>(byKind[ConfigurationKinds.Skill], skill => skill.Id, faults),
            Teams = Of<Team>(byKind[ConfigurationKinds.Team], team => team.Id, faults),
            BreakReasons = Of<BreakReason>(byKind[ConfigurationKinds.BreakReason], reason => reason.Id, faults),
            WrapUpCodes = Of<WrapUpCode>(byKind[ConfigurationKinds.WrapUpCode], code => code.Id, faults),
        };
        return (entities, faults.ToImmutable());
    }

    private static ImmutableDictionary<string, T> Of<T>(
        IEnumerable<ConfigurationRow> rows, Func<T, string>? idOf, ImmutableArray<Fault>.Builder faults)
    {
        var found = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var row in rows)
        {
            try
            {
                var entity = OmniJson.Read<T>(row.Body!);
                var id = idOf?.Invoke(entity) ?? row.Id;
                if (id == row.Id) found[id] = entity;
                else faults.Add(new Fault($"{row.Kind}/{row.Id}.id", "id-differs", $"is '{id}' but the row is '{row.Id}'"));
            }
            catch (JsonException fault)
            {
                faults.Add(new Fault($"{row.Kind}/{row.Id}{fault.Path?.TrimStart('$')}", "does-not-parse", fault.Message));
            }
        }
        return found.ToImmutable();
    }
}
