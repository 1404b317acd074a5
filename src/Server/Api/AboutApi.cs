using OmniContact.Server.Access;
using OmniContact.Server.Demo.Traffic;
using OmniContact.Server.Site;

namespace OmniContact.Server.Api;

/// <summary>What the start page needs to know before anybody signs in.</summary>
internal static class AboutApi
{
    public static void MapAbout(this IEndpointRouteBuilder routes) => routes.MapGet("/about", Read).ForAnyone().WithTags("About");

    /// <summary>Product, version, whether this is the demonstration, and where customers can write.</summary>
    private static About Read(ICentre centre, SiteMode mode, TrafficSwitch traffic) => new(
        About.ProductName,
        About.ProductVersion,
        mode.IsDemo,
        mode.IsDemo && traffic.Current.On,
        [.. centre.Current.Entities.EntryPoints.Values.Where(point => !point.Simulated).OrderBy(point => point.Id, StringComparer.Ordinal).Select(AboutEntryPoint.Of)]);
}
