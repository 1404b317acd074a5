namespace OmniContact.Routing.Alerts;

/// <summary>Something to tell those whom a threshold names.</summary>
/// <param name="Alert">As it is now.</param>
/// <param name="Began">Or ended.</param>
public sealed record AlertNews(Alert Alert, bool Began);
