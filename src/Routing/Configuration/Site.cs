namespace OmniContact.Routing.Configuration;

/// <summary>What holds for the whole centre: there is one, and its id is <see cref="Only"/>.</summary>
public sealed record Site
{
    public const string Only = "site";

    public string Id { get; init; } = Only;

    /// <summary>By whose days figures are counted; a name of the time zone database. Default Etc/UTC.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    public Incident Incident { get; init; } = new();
}
