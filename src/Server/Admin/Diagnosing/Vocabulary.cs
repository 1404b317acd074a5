using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Admin.Diagnosing;

/// <summary>The words of a configuration that are this program's own: names of members and values of enumerations.</summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> Words = typeof(ConfigurationEntities).Assembly.GetTypes()
        .SelectMany(type => type.IsEnum ? Enum.GetNames(type) : type.GetProperties().Select(property => property.Name))
        .Select(JsonNamingPolicy.CamelCase.ConvertName)
        .ToFrozenSet();

    public static bool Has(string word) => Words.Contains(word);

    /// <summary>A time of day, a date, an instant, or a time zone.</summary>
    public static bool IsTime(string text) =>
        TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _)
        || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || TimeZoneInfo.TryFindSystemTimeZoneById(text, out _);
}
