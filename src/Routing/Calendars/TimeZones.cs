namespace OmniContact.Routing.Calendars;

/// <summary>Finds time zones by their IANA names only, so that a configuration means the same on every system.</summary>
public static class TimeZones
{
    public static bool TryFind(string name, out TimeZoneInfo zone)
    {
        zone = TimeZoneInfo.Utc;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) || !found.HasIanaId || found.Id != name) return false;
        zone = found;
        return true;
    }
}
