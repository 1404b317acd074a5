using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;
using OmniContact.Routing.Texts;
using OmniContact.Tests.Programs;

namespace OmniContact.Server.Tests.Pages;

/// <summary>The bounds by which the pages check what is typed, and what a new one begins with: the server's own.</summary>
public sealed class ConfiguredKindTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Kind, object Blank)[] Blanks =
    [
        (ConfigurationKinds.Queue, new QueueSettings { Id = "", Name = new("", "") }),
        (ConfigurationKinds.Agent, new AgentSettings { Id = "", EmployeeNumber = "", RealName = "", DisplayName = new("", "") }),
        (ConfigurationKinds.Team, new Team { Id = "", Name = new("", "") }),
        (ConfigurationKinds.Profile, new CapacityProfile { Id = "" }),
        (ConfigurationKinds.Tier, new Tier { Id = "", Name = new("", "") }),
        (ConfigurationKinds.Skill, new Skill { Id = "", Name = new("", "") }),
        (ConfigurationKinds.BreakReason, new BreakReason { Id = "", Name = new("", "") }),
        (ConfigurationKinds.WrapUpCode, new WrapUpCode { Id = "", Name = new("", "") }),
        (ConfigurationKinds.CannedReply, new CannedReply { Id = "", Name = new("", ""), Body = new("", "") }),
        (ConfigurationKinds.Calendar, new CalendarDefinition { TimeZone = "" }),
        (ConfigurationKinds.EntryPoint, new EntryPoint { Id = "", Name = new("", ""), Channel = "", Medium = Medium.Chat, Brand = "", DefaultQueueId = "" }),
        (ConfigurationKinds.RuleSet, new RuleSet { Id = "", Default = new() }),
        (ConfigurationKinds.Threshold, new Threshold { Id = "", Name = new("", "") }),
        (ConfigurationKinds.Webhook, new Webhook { Id = "", Name = new("", ""), Url = "" }),
        (ConfigurationKinds.Site, new OmniContact.Routing.Configuration.Site()),
    ];

    [Fact]
    public async Task The_pages_know_every_bound_and_every_default_of_what_they_edit()
    {
        var file = Path.Combine(Checkout.Root, "src/Web/apps/workbench/src/features/administration/kinds/known.json");
        var known = JsonElement.Parse(await File.ReadAllTextAsync(file));
        var own = JsonSerializer.SerializeToElement(new
        {
            ranges = Blanks.SelectMany(one => Ranges(one.Blank.GetType(), one.Kind)).ToDictionary(range => range.Key, range => range.Value),
            blanks = Blanks.ToDictionary(one => one.Kind, one => JsonSerializer.SerializeToElement(one.Blank, OmniJson.Options)),
        });
        JsonElement.DeepEquals(known, own).ShouldBeTrue($"{file} has to be\n{JsonSerializer.Serialize(own, Readable)}");
    }

    private static IEnumerable<KeyValuePair<string, int[]>> Ranges(Type type, string where) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
    {
        var place = $"{where}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}";
        return property.GetCustomAttribute<RangeAttribute>() is { } range
            ? [new(place, [(int)range.Minimum, (int)range.Maximum])]
            : Inner(property.PropertyType) is { } inner ? Ranges(inner, place) : [];
    });

    /// <summary>The settings inside: a record of ours, or what a list or a dictionary of them holds.</summary>
    private static Type? Inner(Type type)
    {
        var inner = type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) || type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>))
            ? type.GetGenericArguments()[^1]
            : type;
        return inner is { IsClass: true } && inner.Assembly == typeof(QueueSettings).Assembly ? inner : null;
    }
}
