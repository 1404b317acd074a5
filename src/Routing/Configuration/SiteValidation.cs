namespace OmniContact.Routing.Configuration;

/// <summary>What is wrong with the centre's own settings and with tiers.</summary>
internal static class SiteValidation
{
    internal static IEnumerable<Fault> Faults(ConfigurationEntities entities) =>
    [
        .. entities.Tiers.Values.SelectMany(tier => Ranges.Faults(tier, $"tier/{tier.Id}")),
        .. entities.Sites.Values.SelectMany(Faults),
    ];

    private static IEnumerable<Fault> Faults(Site site)
    {
        var where = $"site/{site.Id}";
        if (site.Id != Site.Only) yield return new Fault($"{where}.id", "unknown-site", $"is '{site.Id}'; the only one is '{Site.Only}'");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(site.TimeZone, out _))
            yield return new Fault($"{where}.timeZone", "unknown-time-zone", $"there is no time zone '{site.TimeZone}'");
        var (zh, en) = site.Incident.Words;
        if (site.Incident.On && string.IsNullOrWhiteSpace(zh) && string.IsNullOrWhiteSpace(en))
            yield return new Fault($"{where}.incident.words", "empty", "there are no words to show");
        var length = Math.Max(zh.Length, en.Length);
        if (length > Incident.Longest)
            yield return new Fault($"{where}.incident.words", "out-of-range", $"has {length} characters; {Incident.Longest} are allowed");
    }
}
