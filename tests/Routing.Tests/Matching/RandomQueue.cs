using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>Settings, members, statuses and items that numbers choose, from small ranges so that ties and meetings are frequent.</summary>
internal static class RandomQueue
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Skills = ["de", "en", "zh"];

    /// <summary>Open four minutes out of each ten, so that a history sees many changes.</summary>
    private static readonly OpenHours InSlices = new(new BusinessCalendar(new CalendarDefinition
    {
        TimeZone = "Etc/UTC",
        Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [
            .. Enumerable.Range(0, 140).Select(n => new DayInterval(TimeOnly.MinValue.AddMinutes(n * 10), TimeOnly.MinValue.AddMinutes((n * 10) + 4))),
        ]))],
    }));

    public static OpenHours Hours(int choice) => choice % 3 == 0 ? OpenHours.Always : InSlices;

    public static QueueSettings Settings(int choice) => new()
    {
        Id = "q",
        Name = new LocalizedText("", "q"),
        Strategy = (Strategy)(choice % 5),
        FewestSpareSkillsFirst = choice / 5 % 2 == 1,
        RequiredSkills = choice / 10 % 2 == 0 ? ImmutableDictionary<string, int>.Empty : SkillsOf(choice / 20, 2),
        Steps = (choice / 100 % 3) switch
        {
            0 => [],
            1 => [new RelaxationStep(15, SkillsOf(choice / 300, 1), [])],
            _ => [new RelaxationStep(5, SkillsOf(choice / 300, 2), []), new RelaxationStep(40, Dropped(choice / 300), [])],
        },
        DrainAfterSeconds = choice / 7 % 4 == 0 ? null : 10,
        Media = ImmutableDictionary<Medium, MediumPolicy>.Empty
            .Add(Medium.Voice, new MediumPolicy { TargetSeconds = 20, OfferMode = choice / 11 % 2 == 0 ? OfferMode.Auto : OfferMode.Ring })
            .Add(Medium.Email, new MediumPolicy { TargetSeconds = 30, PromoteAfterSeconds = choice / 13 % 2 == 0 ? 20 : null })
            .Add(Medium.Task, new MediumPolicy { TargetSeconds = 10, PromoteAfterSeconds = choice / 17 % 2 == 0 ? 0 : null }),
    };

    public static AgentMember Member(int agent, int choice) => new()
    {
        AgentId = AgentId(agent),
        Skills = SkillsOf(choice, 3),
        AfterSeconds = (choice / 64 % 6) switch { 0 => 10, 1 => 40, _ => 0 },
        LastTurn = choice / 400 % 3 == 0 ? Start.AddSeconds(-(choice / 1200 % 9)) : null,
    };

    public static AgentStatus Status(int agent, long version, int choice, int load, DateTimeOffset now) => new()
    {
        AgentId = AgentId(agent),
        Epoch = 1,
        Version = version,
        Presence = (choice % 8) switch { 0 => PresenceKind.Offline, 1 => PresenceKind.Break, _ => PresenceKind.Available },
        Ready = choice / 8 % 3 == 0 ? (MediaSet)(choice / 24 & 0x7f) : MediaSet.All,
        Room = Capacity.Room(Profile with { Units = 100 + (agent % 3 * 40) }, Loads(load)),
        IdleSince = now.AddSeconds(-(choice / 3 % 7)),
        HandlingSeconds = choice / 5 % 4 == 0 ? default : [.. Enumerable.Range(0, Media.Count).Select(m => (double)((choice >> m) % 4) * 30)],
        ReservedElsewhere = choice / 9 % 12 == 0
            ? new Reservation("q2", new Rank(MediumClass.Live, now.AddSeconds((choice / 100 % 60) - 40), now.AddSeconds(-(choice / 7 % 50)), "other"))
            : null,
    };

    public static WaitingItem Item(int item, long version, Step step, DateTimeOffset now)
    {
        var enqueued = now.AddSeconds(-(step.B % 5 == 0 ? step.B % 90 : 0));
        return new WaitingItem
        {
            ConversationId = ItemId(item),
            Version = version,
            Medium = (Medium)(step.C % 9 is var m and < 7 ? m : 0),
            Credit = (step.C / 9 % 6) switch { 0 => 15, 1 => -30, 2 => 40, _ => 0 },
            DueAt = step.C % 9 == (int)Medium.Callback && step.D % 2 == 0 ? now.AddSeconds((step.D % 50) - 10) : null,
            Offered = step.B % 37 == 0,
            Waiting = new Waiting
            {
                QueueId = "q",
                EnqueuedAt = enqueued,
                SegmentAt = step.B % 3 == 0 ? enqueued : now,
                RequiredSkills = step.D % 3 == 0 ? ImmutableDictionary<string, int>.Empty : SkillsOf(step.D, 2),
                Bars = Bars(step, now),
                Preferred = step.B / 4 % 4 == 0
                    ? new PreferredAgent(AgentId(step.B / 16 % 12), step.C / 54 % 2 == 0 ? "last agent" : PreferredAgent.Named, now.AddSeconds(step.D / 8 % 30))
                    : null,
            },
        };
    }

    public static string AgentId(int agent) => $"a{agent % 10}";

    public static string ItemId(int item) => $"c{item % 24:00}";

    private static CapacityProfile Profile { get; } = new() { Id = "p" };

    private static ImmutableArray<Bar> Bars(Step step, DateTimeOffset now) =>
    [
        .. Enumerable.Range(0, step.D / 16 % 7 is var n and < 4 ? n : 0)
            .Select(i => new Bar(AgentId((step.D / 100) + (i * 3)), now.AddSeconds((step.D / 64 + (i * 13)) % 60))),
    ];

    private static ImmutableArray<AgentLoad> Loads(int choice) => (choice % 9) switch
    {
        0 => [new AgentLoad { Medium = Medium.Voice, Units = 100 }],
        1 => [new AgentLoad { Medium = Medium.Chat, Units = 33 }],
        2 => [new AgentLoad { Medium = Medium.Chat, Units = 33 }, new AgentLoad { Medium = Medium.Chat, Units = 33, Ringing = true }],
        3 => [.. Enumerable.Repeat(new AgentLoad { Medium = Medium.Email, Units = 10 }, 10)],
        4 => [new AgentLoad { Medium = Medium.Voice, Units = 100 }, new AgentLoad { Medium = Medium.Chat, Units = 33 }],
        5 => [new AgentLoad { Medium = Medium.Message, Units = 20, Quiet = true }],
        _ => [],
    };

    private static ImmutableDictionary<string, int> Dropped(int choice) =>
        ImmutableDictionary<string, int>.Empty.Add(Skills[choice % 3], 0);

    private static ImmutableDictionary<string, int> SkillsOf(int choice, int levels)
    {
        var skills = ImmutableDictionary<string, int>.Empty;
        foreach (var skill in Skills)
        {
            if (choice % (levels + 1) is > 0 and var level) skills = skills.Add(skill, level);
            choice /= levels + 1;
        }

        return skills;
    }
}
