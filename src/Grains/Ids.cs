namespace OmniContact;

/// <summary>Ids that sort by the time of their making.</summary>
internal static class Ids
{
    public static string New(DateTimeOffset now) => Guid.CreateVersion7(now).ToString("N");
}
