using OmniContact.Routing;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Api;

/// <summary>A place where customers can write.</summary>
internal sealed record AboutEntryPoint(string Id, LocalizedText Name, string Channel)
{
    public static AboutEntryPoint Of(EntryPoint point) => new(point.Id, point.Name, point.Channel);
}
