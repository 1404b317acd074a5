using System.Collections.Immutable;
using OmniContact.Routing.Configuration;

namespace OmniContact.Configuration;

/// <summary>Every fault of a configuration as a whole; empty when it may come into force.</summary>
internal static class ConfigurationFaults
{
    public static ImmutableArray<ConfigurationFault> Of(ConfigurationEntities entities) =>
        [.. entities.EntryPoints.Values.SelectMany(point => OfEntryPoint(point, entities))];

    private static IEnumerable<ConfigurationFault> OfEntryPoint(EntryPoint point, ConfigurationEntities entities)
    {
        var where = $"entryPoint/{point.Id}";
        if (!entities.Queues.ContainsKey(point.DefaultQueueId))
            yield return new ConfigurationFault($"{where}.defaultQueueId", $"there is no queue '{point.DefaultQueueId}'");
        if (point.CalendarId is { } calendar && !entities.Calendars.ContainsKey(calendar))
            yield return new ConfigurationFault($"{where}.calendarId", $"there is no calendar '{calendar}'");
        if (point.Brand.Length is 0 or > 64)
            yield return new ConfigurationFault($"{where}.brand", $"has {point.Brand.Length} characters; 1 to 64 are allowed");
    }
}
