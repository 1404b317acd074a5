using OmniContact.Server.Api;
using OmniContact.Server.Options;
using OmniContact.Server.Secrets;
using OmniContact.Server.Site;
using OmniContact.Storage;

namespace OmniContact.Server.Hosting;

/// <summary>The order of a start: addresses, data folder, schema, kind of data, key of its secrets, first administrator, silo and listeners; then what people need to know.</summary>
internal static class ServerStart
{
    private static readonly (string What, string Path)[] Pages = [("customers:", "/chat/"), ("workbench:", "/workbench/"), ("guides:", "/docs"), ("API:", "/api")];

    /// <summary>Serves until it is told to stop. What has to begin in its place, if anything.</summary>
    public static async Task<Launch?> Run(Launch launch, CancellationToken cancel)
    {
        FreeAddresses.Check(launch.Options);
        using var folder = OneServer.On(launch.Options.Data);
        await using var app = ServerHost.Create(launch.Options);
        var password = await Prepare(app.Services, launch, cancel);
        await app.StartAsync(cancel);
        using var address = KeptAddress.Keep(launch.Options.Data, app.Urls);
        Say(app, launch.Options, password);
        await app.WaitForShutdownAsync(cancel);
        return app.Services.GetRequiredService<Relaunch>().Next;
    }

    /// <summary>Everything that has to be so before the first request. The first administrator's password, if one was just made.</summary>
    public static async Task<string?> Prepare(IServiceProvider services, Launch launch, CancellationToken cancel = default)
    {
        var store = services.GetRequiredService<IStoreMaintenance>();
        await store.Claim(cancel);
        var report = await store.Migrate(dryRun: false, cancel);
        if (report is { From: > 0, Steps.IsEmpty: false })
            Console.WriteLine($"The data was brought from schema version {report.From} to {report.To}; a copy from before is kept ('./omni admin upgrade --back').");
        await services.GetRequiredService<SiteMode>().Claim(cancel);
        await services.GetRequiredService<SealedSecrets>().Check(cancel);
        return launch.Options.Real ? await services.GetRequiredService<FirstAdministrator>().Create(launch.Password, cancel) : null;
    }

    private static void Say(WebApplication app, ServerOptions options, string? password)
    {
        Console.WriteLine($"{About.ProductName} {About.ProductVersion} is ready, {(options.Real ? "real data" : "demonstration")} in {Path.GetFullPath(options.Data)}");
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"  {url}");
            foreach (var (what, path) in Pages) Console.WriteLine($"  {what,-14} {url}{path}");
        }
        if (password is null) return;
        Console.WriteLine($"  administrator: {FirstAdministrator.UserName}");
        Console.WriteLine($"  password:      {password}   (shown only now; change it after signing in)");
    }
}
