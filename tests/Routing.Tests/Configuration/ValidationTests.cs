using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Configuration;

/// <summary>Each fault is found, where it is; a sound configuration has none.</summary>
public sealed class ValidationTests
{
    private static readonly QueueSettings Returns = new() { Id = "returns", Name = new("退货", "Returns"), CalendarId = "office" };
    private static readonly QueueSettings Sales = new() { Id = "sales", Name = new("销售", "Sales") };

    private static readonly AgentSettings Ann = new()
    {
        Id = "ann", EmployeeNumber = "1001", RealName = "Ann Lee", DisplayName = new("安", "Ann"), TeamId = "t",
        Skills = Skills(("refund", 5)), Queues = [new("returns"), new("sales", 60)],
    };

    private static readonly ConfigurationEntities Sound = new ConfigurationEntities
    {
        Calendars = ImmutableDictionary<string, CalendarDefinition>.Empty.Add("office", CalendarDefinition.AlwaysOpen("Asia/Shanghai")),
        Skills = ImmutableDictionary<string, Skill>.Empty.Add("refund", new() { Id = "refund", Name = new("退款", "Refund") }),
        Teams = ImmutableDictionary<string, Team>.Empty.Add("t", new() { Id = "t", Name = new("组", "Team") }),
        Profiles = ImmutableDictionary<string, CapacityProfile>.Empty.Add("default", new() { Id = "default" }),
    }.With(Returns).With(Sales).With(Ann);

    public static TheoryData<string, QueueSettings> FaultyQueues() => new()
    {
        { "queue/returns.name empty", Returns with { Name = new("", "") } },
        { "queue/returns.calendarId unknown-calendar", Returns with { CalendarId = "nights" } },
        { "queue/returns.maximumLength out-of-range", Returns with { MaximumLength = -1 } },
        { "queue/returns.transferSeconds out-of-range", Returns with { TransferSeconds = 4 } },
        { "queue/returns.wrapUp.seconds out-of-range", Returns with { WrapUp = new() { Seconds = 0 } } },
        { "queue/returns.sticky.waitSeconds out-of-range", Returns with { Sticky = new() { WaitSeconds = 3_601 } } },
        { "queue/returns.silence.quiet out-of-range", Returns with { Silence = new() { Quiet = 0 } } },
        { "queue/returns.silence.customerReminder not-increasing", Returns with { Silence = new() { CustomerReminder = 300 } } },
        { "queue/returns.silence.agentWarning not-increasing", Returns with { Silence = new() { AgentWarning = 120 } } },
        { "queue/returns.silence.takeBack not-increasing", Returns with { Silence = new() { TakeBack = 120 } } },
        { "queue/returns.requiredSkills.dance unknown-skill", Returns with { RequiredSkills = Skills(("dance", 3)) } },
        { "queue/returns.requiredSkills.refund out-of-range", Returns with { RequiredSkills = Skills(("refund", 0)) } },
        { "queue/returns.requiredSkills.refund out-of-range", Returns with { RequiredSkills = Skills(("refund", 11)) } },
        { "queue/returns.steps[1].afterSeconds not-increasing", Returns with { Steps = [Step(30), Step(30)] } },
        { "queue/returns.steps[0].afterSeconds out-of-range", Returns with { Steps = [Step(0)] } },
        { "queue/returns.steps[0].levels.dance unknown-skill", Returns with { Steps = [Step(30) with { Levels = Skills(("dance", 0)) }] } },
        { "queue/returns.steps[0].addQueueIds unknown-queue", Returns with { Steps = [Step(30) with { AddQueueIds = ["moon"] }] } },
        { "queue/returns.exits[1].trigger twice", Returns with { Exits = [Leave(ExitTrigger.Closed), Leave(ExitTrigger.Closed)] } },
        { "queue/returns.exits[0].thresholdSeconds missing", Returns with { Exits = [Leave(ExitTrigger.MaximumWait)] } },
        { "queue/returns.exits[0].thresholdSeconds not-used", Returns with { Exits = [Leave(ExitTrigger.Closed) with { ThresholdSeconds = 5 }] } },
        { "queue/returns.exits[0].thresholdSeconds out-of-range", Returns with { Exits = [Leave(ExitTrigger.MaximumWait) with { ThresholdSeconds = 0 }] } },
        { "queue/returns.exits[0].targetQueueId missing", Returns with { Exits = [new(ExitTrigger.Full, ExitAction.Queue)] } },
        { "queue/returns.exits[0].targetQueueId unknown-queue", Returns with { Exits = [new(ExitTrigger.Full, ExitAction.Queue, "moon")] } },
        { "queue/returns.exits[0].targetQueueId missing", Returns with { Exits = [Leave(ExitTrigger.Full)] } },
        { "queue/returns.exits[0].targetQueueId missing", Returns with { Exits = [Leave(ExitTrigger.Full) with { TargetQueueId = "returns" }] } },
        { "queue/returns.exits[0].targetQueueId unknown-queue", Returns with { Exits = [Leave(ExitTrigger.Closed) with { TargetQueueId = "moon" }] } },
        { "queue/returns.exits[0].targetQueueId not-used", Returns with { Exits = [new(ExitTrigger.Full, ExitAction.Refuse, "sales")] } },
        { "queue/returns.exits[0].action no-bots", Returns with { Exits = [new(ExitTrigger.NobodySignedIn, ExitAction.Bot)] } },
        { "queue/returns.exits overflow-cycle", Returns with { Exits = [new(ExitTrigger.Full, ExitAction.Queue, "returns")] } },
        { "queue/returns.media.Chat.offerSeconds out-of-range", Media(Medium.Chat, new() { TargetSeconds = 60, OfferSeconds = 901 }) },
        { "queue/returns.media.Callback.offerMode not-allowed", Media(Medium.Callback, new() { TargetSeconds = 20, OfferMode = OfferMode.Auto }) },
        { "queue/returns.media.Voice.promoteAfterSeconds not-used", Media(Medium.Voice, new() { TargetSeconds = 20, PromoteAfterSeconds = 5 }) },
        { "queue/returns.wrapUp.codes empty", Returns with { WrapUp = new() { CodeRequired = true } } },
        { "queue/returns.wrapUp.codes twice", Returns with { WrapUp = new() { Codes = ["a", "a"] } } },
    };

    public static TheoryData<string, AgentSettings> FaultyAgents() => new()
    {
        { "agent/ann.employeeNumber empty", Ann with { EmployeeNumber = "" } },
        { "agent/ann.realName empty", Ann with { RealName = "" } },
        { "agent/ann.displayName empty", Ann with { DisplayName = new("", "") } },
        { "agent/ann.capacityProfileId unknown-profile", Ann with { CapacityProfileId = "giant" } },
        { "agent/ann.teamId unknown-team", Ann with { TeamId = "moon" } },
        { "agent/ann.skills.dance unknown-skill", Ann with { Skills = Skills(("dance", 3)) } },
        { "agent/ann.skills.refund out-of-range", Ann with { Skills = Skills(("refund", 11)) } },
        { "agent/ann.queues[0].queueId unknown-queue", Ann with { Queues = [new("moon")] } },
        { "agent/ann.queues[0].backupAfterSeconds out-of-range", Ann with { Queues = [new("sales", -1)] } },
        { "agent/ann.queues twice", Ann with { Queues = [new("sales"), new("sales", 9)] } },
        { "agent/zoe.employeeNumber twice", Ann with { Id = "zoe" } },
    };

    public static TheoryData<string, CapacityProfile> FaultyProfiles() => new()
    {
        { "profile/p.units out-of-range", new() { Id = "p", Units = 0, Media = One(Medium.Chat, new(0, 1, [])) } },
        { "profile/p.maxRinging out-of-range", new() { Id = "p", MaxRinging = 11 } },
        { "profile/p.media.Chat.cost out-of-range", new() { Id = "p", Units = 10_000, Media = One(Medium.Chat, new(-1, 1, [])) } },
        { "profile/p.media.Chat.maximum out-of-range", new() { Id = "p", Media = One(Medium.Chat, new(1, 1_001, [])) } },
        { "profile/p.media.Voice.cost never-fits", new() { Id = "p", Units = 99, Media = One(Medium.Voice, new(100, 1, [])) } },
        { "profile/p.media.Voice.interruptedBy not-allowed", new() { Id = "p", Media = One(Medium.Voice, new(100, 1, [Medium.Video])) } },
        { "profile/p.media.Chat.interruptedBy not-allowed", new() { Id = "p", Media = One(Medium.Chat, new(33, 3, [Medium.Email])) } },
        { "profile/p.media.Email.interruptedBy not-allowed", new() { Id = "p", Media = One(Medium.Email, new(10, 3, [Medium.Task])) } },
    };

    [Fact]
    public void A_sound_configuration_has_no_faults() => ConfigurationFaults.Of(Sound).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(FaultyQueues))]
    public void A_fault_of_a_queue_is_named_with_its_place(string expected, QueueSettings queue) => OnlyFault(Sound.With(queue)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(FaultyAgents))]
    public void A_fault_of_an_agent_is_named_with_its_place(string expected, AgentSettings agent) => OnlyFault(Sound.With(agent)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(FaultyProfiles))]
    public void A_fault_of_a_profile_is_named_with_its_place(string expected, CapacityProfile profile) =>
        OnlyFault(Sound with { Profiles = Sound.Profiles.Add(profile.Id, profile) }).ShouldBe(expected);

    [Fact]
    public void A_rule_that_leads_to_a_bot_is_refused_while_there_are_none()
    {
        var set = new RuleSet
        {
            Id = "shop", Rules = [new() { Id = "night", When = "open = false", Then = new() { BotId = "owl" } }], Default = new() { QueueId = "sales" },
        };
        OnlyFault(Sound with { RuleSets = Sound.RuleSets.Add("shop", set) }).ShouldBe("ruleSet/shop.rules.night.then.botId no-bots");
        OnlyFault(Sound with { RuleSets = Sound.RuleSets.Add("shop", set with { Rules = [], Default = new() { BotId = "owl" } }) })
            .ShouldBe("ruleSet/shop.default.botId no-bots");
    }

    [Fact]
    public void All_faults_are_listed_not_only_the_first()
    {
        var faults = ConfigurationFaults.Of(Sound.With(Returns with { MaximumLength = -1, TransferSeconds = 0, CalendarId = "x" }).With(Ann with { RealName = "" }));
        faults.Select(fault => fault.Where).ShouldBe(
            ["queue/returns.calendarId", "queue/returns.maximumLength", "queue/returns.transferSeconds", "agent/ann.realName"], ignoreOrder: true);
        faults.ShouldContain(fault => fault.Text == "maximumLength is -1; 0 to 1000000 are allowed");
    }

    [Fact]
    public void A_circle_of_overflows_is_named_once_with_its_way()
    {
        var round = Sound.With(Returns with { Exits = [new(ExitTrigger.Full, ExitAction.Queue, "sales")] })
            .With(Sales with { Exits = [new(ExitTrigger.Closed, ExitAction.Queue, "returns")] });
        ConfigurationFaults.Of(round).ShouldHaveSingleItem().Text.ShouldBe("overflow leads in a circle: returns -> sales -> returns");
    }

    [Theory]
    [InlineData(typeof(QueueSettings))]
    [InlineData(typeof(MediumPolicy))]
    [InlineData(typeof(WrapUpPolicy))]
    [InlineData(typeof(StickyPolicy))]
    [InlineData(typeof(SilencePolicy))]
    [InlineData(typeof(QueueExit))]
    [InlineData(typeof(RelaxationStep))]
    [InlineData(typeof(QueueMembership))]
    [InlineData(typeof(CapacityProfile))]
    [InlineData(typeof(MediumCapacity))]
    [InlineData(typeof(LossPolicy))]
    public void Every_number_of_a_setting_has_a_range(Type settings) => settings.GetProperties()
        .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int))
        .Where(property => property.GetCustomAttribute<RangeAttribute>() is null)
        .Select(property => property.Name).ShouldBeEmpty();

    private static string OnlyFault(ConfigurationEntities entities)
    {
        var fault = ConfigurationFaults.Of(entities).ShouldHaveSingleItem();
        return $"{fault.Where} {fault.Code}";
    }

    private static ImmutableDictionary<string, int> Skills(params (string Name, int Level)[] skills) =>
        skills.ToImmutableDictionary(skill => skill.Name, skill => skill.Level);

    private static RelaxationStep Step(int after) => new(after, ImmutableDictionary<string, int>.Empty, []);

    private static QueueExit Leave(ExitTrigger trigger) => new(trigger, ExitAction.LeaveMessage);

    private static QueueSettings Media(Medium medium, MediumPolicy policy) =>
        Returns with { Media = ImmutableDictionary<Medium, MediumPolicy>.Empty.Add(medium, policy) };

    private static ImmutableDictionary<Medium, MediumCapacity> One(Medium medium, MediumCapacity capacity) =>
        ImmutableDictionary<Medium, MediumCapacity>.Empty.Add(medium, capacity);
}
