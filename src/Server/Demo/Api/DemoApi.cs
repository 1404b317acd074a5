using OmniContact.Server.Access;
using OmniContact.Server.Demo.Centre;
using OmniContact.Server.Demo.Traffic;
using OmniContact.Server.Errors;
using OmniContact.Server.Hosting;
using OmniContact.Server.Idempotency;
using OmniContact.Server.Options;
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
        demo.MapDelete("", Delete).NoKey().For(Roles.Administrator);
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

    /// <summary>
    /// Deletes the demonstration with all its data, once <c>confirm=true</c> says that this is meant. The server begins again as
    /// an empty real centre with one administrator, whose password only this answer and the console name.
    /// </summary>
    private static async Task<NewCentre> Delete(
        bool? confirm, HttpContext context, SiteMode site, ServerOptions options, OtherSilos others, Relaunch relaunch)
    {
        Check(site);
        if (others.Count > 0)
            throw new Faulty(Problem.Of(409, $"{others.Count + 1} servers show this demonstration. Stop them, and start them with --real and a database of its own."));
        if (confirm != true) throw Faulty.Field(400, "confirm", "has to be true: everything of the demonstration is deleted for good");
        await site.Delete(context.RequestAborted);
        var password = FirstAdministrator.NewPassword();
        context.Response.OnCompleted(() =>
        {
            relaunch.Ask(new Launch(options with { Real = true }, password));
            return Task.CompletedTask;
        });
        return new NewCentre(FirstAdministrator.UserName, password);
    }

    private static void Check(SiteMode site)
    {
        if (!site.IsDemo) throw Faulty.NotFound("demo centre", "demo");
    }
}
