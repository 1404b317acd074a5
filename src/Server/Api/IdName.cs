using OmniContact.Routing;

namespace OmniContact.Server.Api;

/// <summary>Something configured, by name.</summary>
internal sealed record IdName(string Id, LocalizedText Name);
