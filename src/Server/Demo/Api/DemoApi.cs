using OmniContact.Server.Access;
using OmniContact.Server.Demo.Centre;
using OmniContact.Server.Demo.Traffic;
using OmniContact.Server.Errors;
using OmniContact.Server.Site;

namespace OmniContact.Server.Demo.Api;

/// <summary>The demonstration's switches; in a real centre none of them exists.</summary>
internal static class DemoApi
{
    public static void MapDemo(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/session/demo", SignIn).ForAnyone().WithTags("Session");
        var demo = routes.MapGroup("/demo").WithTags("Demo");
        demo.MapGet("", Read).ForAnyone();
        demo.MapPut("/traffic", SetTraffic).For(Roles.Administrator);
    }

    /// <summary>One click instead of a password.</summary>
    private static async Task<SignedIn> SignIn(DemoSignIn request, HttpContext context, DemoUsers users, SiteMode site)
    {
        Check(site);
        if (!Roles.OfPeople.Contains(request.Role))
            throw Faulty.Field(400, "role", $"is '{request.Role}'; it has to be one of {string.Join(", ", Roles.OfPeople)}");
        var user = await users.Find(request.Role, context.RequestAborted) ?? throw Faulty.NotFound("demo user", request.Role);
        return await context.SignIn(user);
    }

    /// <summary>The centre in a few figures.</summary>
    private static async Task<DemoView> Read(DemoFigures figures, SiteMode site)
    {
        Check(site);
        return await figures.Read();
    }

    /// <summary>Switches simulated traffic on or off, and sets its rate.</summary>
    private static async Task<DemoView> SetTraffic(
        TrafficRequest request, TrafficSwitch setting, DemoFigures figures, SiteMode site, CancellationToken cancel)
    {
        Check(site);
        if (request.PerMinute is < DemoOptions.LeastPerMinute or > DemoOptions.MostPerMinute)
            throw Faulty.Field(400, "perMinute", $"is {request.PerMinute}; {DemoOptions.LeastPerMinute} to {DemoOptions.MostPerMinute} are allowed");
        await setting.Set(request.On, request.PerMinute, cancel);
        return await figures.Read();
    }

    private static void Check(SiteMode site)
    {
        if (!site.IsDemo) throw Faulty.NotFound("demo centre", "demo");
    }
}
