using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Configuration;

/// <summary>Where customers come in, and what they and agents read by name.</summary>
public sealed class EntryPointValidationTests
{
    private static readonly EntryPoint Web = new()
    {
        Id = "web", Name = new("网站", "Site"), Channel = "webchat", Medium = Medium.Chat, Brand = "shop", DefaultQueueId = "sales",
    };

    private static readonly ConfigurationEntities Sound = new ConfigurationEntities().With(new QueueSettings { Id = "sales", Name = new("销售", "Sales") });

    public static TheoryData<string, EntryPoint> FaultyPoints() => new()
    {
        { "entryPoint/web.defaultQueueId unknown-queue", Web with { DefaultQueueId = "moon" } },
        { "entryPoint/web.calendarId unknown-calendar", Web with { CalendarId = "moon" } },
        { "entryPoint/web.ruleSetId unknown-rule-set", Web with { RuleSetId = "moon" } },
        { "entryPoint/web.brand out-of-range", Web with { Brand = "" } },
        { "entryPoint/web.name empty", Web with { Name = new("", " ") } },
        { "entryPoint/web.name out-of-range", Web with { Name = new(new string('x', 201), "") } },
        { "entryPoint/web.channel not-a-name", Web with { Channel = "" } },
        { "entryPoint/web.channel not-a-name", Web with { Channel = "Web Chat" } },
        { "entryPoint/web.channel not-a-name", Web with { Channel = "webchat\n" } },
        { "entryPoint/web.channel not-a-name", Web with { Channel = new string('x', 33) } },
        { "entryPoint/web.language not-a-language", Web with { Language = "" } },
        { "entryPoint/web.language not-a-language", Web with { Language = "Chinese, simplified" } },
    };

    [Theory]
    [MemberData(nameof(FaultyPoints))]
    public void A_fault_of_an_entry_point_is_named_with_its_place(string expected, EntryPoint point) => OnlyFault(With(point)).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("null")]
    [InlineData("shop.example")]
    [InlineData("https://shop.example/")]
    [InlineData("https://shop.example/chat")]
    [InlineData("https://shop.example:443")]
    [InlineData("https://shop.example; script-src *")]
    [InlineData("https://shop.example\n")]
    [InlineData("https://li@shop.example")]
    [InlineData("https://商店.example")]
    [InlineData("javascript:alert(1)")]
    public void What_is_no_origin_is_named_with_its_place(string origin) =>
        OnlyFault(With(Web with { AllowedOrigins = ["https://shop.example", origin] })).ShouldBe("entryPoint/web.allowedOrigins[1] not-an-origin");

    [Fact]
    public void An_origin_is_said_as_browsers_say_it() =>
        ConfigurationFaults.Of(With(Web with { Language = "zh-Hant-TW", AllowedOrigins = ["https://shop.example:8443", "http://127.0.0.1:3000", "https://xn--fsq.example"] })).ShouldBeEmpty();

    [Fact]
    public void A_team_has_a_name_and_a_bound_of_breaks_that_is_a_number_of_people()
    {
        var team = new Team { Id = "t", Name = new("", ""), BreakLimit = -1 };
        ConfigurationFaults.Of(Sound with { Teams = Sound.Teams.Add("t", team) }).Select(fault => $"{fault.Where} {fault.Code}")
            .ShouldBe(["team/t.name empty", "team/t.breakLimit out-of-range"], ignoreOrder: true);
    }

    private static ConfigurationEntities With(EntryPoint point) => Sound with { EntryPoints = ImmutableDictionary<string, EntryPoint>.Empty.Add(point.Id, point) };

    private static string OnlyFault(ConfigurationEntities entities)
    {
        var fault = ConfigurationFaults.Of(entities).ShouldHaveSingleItem();
        return $"{fault.Where} {fault.Code}";
    }
}
