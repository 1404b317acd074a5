using OmniContact.Routing;

namespace OmniContact.Server.Api;

/// <summary>A code that people choose from, and its name.</summary>
internal sealed record CodeName(string Code, LocalizedText Name);
