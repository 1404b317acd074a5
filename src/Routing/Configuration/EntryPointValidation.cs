using System.Text.RegularExpressions;

namespace OmniContact.Routing.Configuration;

/// <summary>What is wrong with entry points.</summary>
internal static partial class EntryPointValidation
{
    private const int LongestBrand = 64;

    internal static IEnumerable<Fault> Faults(ConfigurationEntities entities) => entities.EntryPoints.Values.SelectMany(point =>
    {
        var where = $"entryPoint/{point.Id}";
        return References(point, entities, where).Concat(Texts(point, where)).Concat(Origins(point, where));
    });

    private static IEnumerable<Fault> References(EntryPoint point, ConfigurationEntities entities, string where)
    {
        if (!entities.Queues.ContainsKey(point.DefaultQueueId))
            yield return new Fault($"{where}.defaultQueueId", "unknown-queue", $"there is no queue '{point.DefaultQueueId}'");
        if (point.CalendarId is { } calendar && !entities.Calendars.ContainsKey(calendar))
            yield return new Fault($"{where}.calendarId", "unknown-calendar", $"there is no calendar '{calendar}'");
        if (point.RuleSetId is { } rules && !entities.RuleSets.ContainsKey(rules))
            yield return new Fault($"{where}.ruleSetId", "unknown-rule-set", $"there is no rule set '{rules}'");
    }

    private static IEnumerable<Fault> Texts(EntryPoint point, string where)
    {
        if (point.Brand.Length is 0 or > LongestBrand)
            yield return new Fault($"{where}.brand", "out-of-range", $"the brand has {point.Brand.Length} characters; 1 to {LongestBrand} are allowed");
        if (!ChannelNames.IsOne(point.Channel))
            yield return new Fault($"{where}.channel", "not-a-name", $"the channel {ChannelNames.Rule}");
        if (!LanguageTag().IsMatch(point.Language))
            yield return new Fault($"{where}.language", "not-a-language", "the language has to be a tag such as zh-CN or en");
    }

    /// <summary>They go into headers of the chat page as they are, and are compared with what browsers send.</summary>
    private static IEnumerable<Fault> Origins(EntryPoint point, string where) =>
        from origin in point.AllowedOrigins.Index()
        where !IsOrigin(origin.Item)
        select new Fault($"{where}.allowedOrigins[{origin.Index}]", "not-an-origin", "has to be a scheme and a host as browsers say them, such as https://shop.example");

    private static bool IsOrigin(string text) =>
        text.All(char.IsAscii)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase)
        && address.UserInfo.Length == 0;

    [GeneratedRegex(@"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}\z")]
    private static partial Regex LanguageTag();
}
