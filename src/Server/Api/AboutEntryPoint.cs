using OmniContact.Routing;

namespace OmniContact.Server.Api;

/// <summary>A place where customers can write.</summary>
internal sealed record AboutEntryPoint(string Id, LocalizedText Name, string Channel);
