namespace OmniContact.Server.Site;

/// <summary>What the stored data is: <c>demo</c> or <c>real</c>.</summary>
internal sealed record SiteMarker(string Mode);
