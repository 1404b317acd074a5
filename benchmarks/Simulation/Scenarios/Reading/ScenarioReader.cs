using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Makes a scenario of a file's text, or says all that is wrong with it.</summary>
internal sealed class ScenarioReader
{
    private readonly Faults _faults = new();
    private readonly Fields _fields;
    private readonly Node _whole;

    private ScenarioReader(Node whole) => (_whole, _fields) = (whole, new Fields(whole, _faults));

    /// <param name="json">The file's text.</param>
    /// <param name="folder">Where it lies.</param>
    /// <exception cref="ScenarioFaultsException">It cannot be run.</exception>
    public static Scenario Read(string json, string folder) => new ScenarioReader(NodeParser.Parse(json)).Read(folder);

    private Scenario Read(string folder)
    {
        _fields.Find("about");
        var periods = new Periods(
            _fields.Whole("periods", 1, 10_000) ?? 1,
            60 * _fields.Number("periodMinutes", new Bounds(0, 10_000_000, FromItself: false)),
            60 * _fields.Number("warmUpMinutes", new Bounds(0, 10_000_000), 0));
        var typeReader = new TypeReader(new ArrivalReader(periods, folder), _faults);
        var types = _fields.List("types").Select(typeReader.Read).ToArray();
        var groupReader = new GroupReader(new DutyReader(periods, _faults), types, _faults);
        var groups = _fields.List("groups").Select(groupReader.Read).ToImmutableArray();
        var scenario = new Scenario
        {
            Name = _fields.Text("name") ?? "scenario",
            Start = Start(),
            PeriodSeconds = periods.Seconds,
            Periods = periods.Count,
            WarmUpSeconds = periods.WarmUpSeconds,
            Replications = _fields.Whole("replications", 1, 100_000) ?? 10,
            Seed = _fields.Whole("seed", 0, int.MaxValue) ?? 1,
            Lines = _fields.Whole("lines", 1, 1_000_000),
            Types = [.. types.Select(draft => draft.Type)],
            Groups = groups,
            Configuration = Configuration(types, groups),
        };
        _fields.Done();
        new ScenarioCheck(_fields, types).Check(scenario);
        _faults.ThrowIfAny();
        return scenario;
    }

    private DateTimeOffset Start()
    {
        var otherwise = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
        if (_fields.Text("start") is not { } text) return otherwise;
        if (DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var start)
            && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 10)) return start;
        _faults.Add(_fields.Find("start")!, $"is '{text}'; an instant with its zone is needed, for example 2026-03-02T08:00:00+08:00");
        return otherwise;
    }

    private ConfigurationSnapshot Configuration(IReadOnlyList<TypeDraft> types, ImmutableArray<AgentGroup> groups)
    {
        var queueReader = new QueueReader(_faults);
        var entities = new ConfigurationEntities
        {
            Queues = queueReader.Read(_fields.List("queues"), types),
            Calendars = Calendars(),
            Profiles = groups.DistinctBy(group => group.Id).ToImmutableDictionary(group => group.Id, group => group.Profile),
        };
        entities = entities with
        {
            Agents = groups.DistinctBy(group => group.Id).SelectMany(Agents).ToImmutableDictionary(agent => agent.Id),
            Skills = types.SelectMany(type => type.Type.Skills.Keys).Concat(groups.SelectMany(group => group.Skills.Keys))
                .Concat(entities.Queues.Values.SelectMany(queue => queue.RequiredSkills.Keys)).Distinct()
                .ToImmutableDictionary(skill => skill, skill => new Skill { Id = skill, Name = new(skill, skill) }),
        };
        foreach (var fault in ConfigurationFaults.Of(entities).DistinctBy(fault => (PlaceOf(fault.Where, queueReader), fault.Text)))
            _faults.Add(PlaceOf(fault.Where, queueReader), fault.Text);
        return new ConfigurationSnapshot(1, entities);
    }

    private ImmutableDictionary<string, CalendarDefinition> Calendars() => (_fields.Find("calendars")?.Members ?? [])
        .Select(one => (one.Key, Value: Records.Read<CalendarDefinition>(one.Value, _faults)))
        .Where(one => one.Value is not null)
        .ToImmutableDictionary(one => one.Key, one => one.Value!);

    private static IEnumerable<AgentSettings> Agents(AgentGroup group) => group.Duties.Select((_, member) => new AgentSettings
    {
        Id = group.AgentId(member),
        EmployeeNumber = group.AgentId(member),
        RealName = group.Id,
        DisplayName = new(group.Id, group.Id),
        Skills = group.Skills,
        Queues = group.Queues,
        CapacityProfileId = group.Id,
    });

    /// <summary>Where the file says what the product's own validation objects to: <c>queue/sales.media.Voice</c>.</summary>
    private Node PlaceOf(string where, QueueReader queues)
    {
        var steps = where.Split('/', 2)[^1].Split('.');
        return where.Split('/')[0] switch
        {
            "queue" when queues.Places.TryGetValue(steps[0], out var place) => Records.At(place, steps[1..]),
            "agent" => Records.At(GroupOf(steps[0][..^(AgentGroup.NumberDigits + 1)]), steps[1..]),
            "profile" => Records.At(GroupOf(steps[0]), ["profile", .. steps[1..]]),
            "calendar" => Records.At(_whole, ["calendars", .. steps]),
            _ => _whole,
        };
    }

    private Node GroupOf(string id) => _fields.List("groups").FirstOrDefault(node => node["id"]?.Text == id) ?? _whole;
}
