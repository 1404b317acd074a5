using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Centre;

/// <summary>Small centres that a number chooses: three queues that overflow, widen and share agents, one of them with hours.</summary>
internal static class CentreGen
{
    public const string Sales = "sales";
    public const string Service = "service";
    public const string Spare = "spare";

    public static readonly ImmutableArray<string> Queues = [Sales, Service, Spare];
    public static readonly ImmutableArray<string> Agents = ["ann", "bob", "cid", "dee", "eve", "fay"];
    public static readonly ImmutableArray<string> Skills = ["de", "en"];

    public static ConfigurationSnapshot Of(int choice) => new(1, new ConfigurationEntities
    {
        Queues = new[] { SalesQueue(choice), ServiceQueue(choice), SpareQueue(choice) }.ToImmutableDictionary(queue => queue.Id),
        Agents = Agents.Select((id, i) => Agent(id, i, choice)).ToImmutableDictionary(agent => agent.Id),
        Calendars = ImmutableDictionary<string, CalendarDefinition>.Empty.Add("slices", Slices),
    });

    private static QueueSettings SalesQueue(int choice) => Queue(Sales, choice) with
    {
        MaximumLength = 5,
        Steps = [new(25, Level("en", 1), []), new(45, Level("en", 0), [Spare])],
        Exits =
        [
            new(ExitTrigger.Full, ExitAction.Queue, Service), new(ExitTrigger.MaximumWait, ExitAction.Queue, Spare, 240),
            new(ExitTrigger.NobodySignedIn, ExitAction.Callback),
        ],
        RejectLimit = 40,
    };

    private static QueueSettings ServiceQueue(int choice) => Queue(Service, choice / 5) with
    {
        MaximumLength = 7,
        CalendarId = "slices",
        ClosingDrainSeconds = 90,
        Exits = [new(ExitTrigger.Closed, ExitAction.LeaveMessage), new(ExitTrigger.Full, ExitAction.Queue, Spare)],
        Silence = new() { Quiet = 40, TakeBack = 180 },
        WrapUp = new() { Mode = choice % 3 == 0 ? WrapUpMode.UntilDone : WrapUpMode.Timed },
        DrainAfterSeconds = null,
    };

    private static QueueSettings SpareQueue(int choice) => Queue(Spare, choice / 25) with
    {
        MaximumLength = 12,
        Exits = [new(ExitTrigger.MaximumWait, ExitAction.Refuse, null, 900), new(ExitTrigger.Full, ExitAction.Refuse)],
        WrapUp = new() { Mode = WrapUpMode.None },
        Media = ImmutableDictionary<Medium, MediumPolicy>.Empty.Add(Medium.Chat, new() { TargetSeconds = 60, OfferMode = OfferMode.Auto }),
    };

    private static QueueSettings Queue(string id, int choice) => new()
    {
        Id = id,
        Name = new(id, id),
        Strategy = (Strategy)(choice % 5),
        FewestSpareSkillsFirst = choice % 2 == 1,
        OwnerWaitSeconds = 20,
        Silence = new() { Quiet = 40 },
    };

    private static AgentSettings Agent(string id, int i, int choice) => new()
    {
        Id = id,
        EmployeeNumber = $"{i}",
        RealName = id,
        DisplayName = new(id, id),
        Skills = ImmutableDictionary<string, int>.Empty.Add("de", 1 + ((choice + i) % 3)).Add("en", 1 + ((choice / 3 + i) % 3)),
        Queues = i switch
        {
            0 => [new(Sales), new(Service)],
            1 => [new(Sales), new(Service, 20)],
            2 => [new(Service), new(Spare)],
            3 => [new(Spare), new(Sales, 60)],
            4 => [new(Sales), new(Service), new(Spare)],
            _ => [new(Service)],
        },
    };

    /// <summary>Open twenty minutes out of each thirty, so that a history sees many closings.</summary>
    private static CalendarDefinition Slices { get; } = new()
    {
        TimeZone = "Etc/UTC",
        Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [
            .. Enumerable.Range(0, 47).Select(n => new DayInterval(TimeOnly.MinValue.AddMinutes(n * 30), TimeOnly.MinValue.AddMinutes((n * 30) + 20))),
        ]))],
    };

    private static ImmutableDictionary<string, int> Level(string skill, int level) => ImmutableDictionary<string, int>.Empty.Add(skill, level);
}
