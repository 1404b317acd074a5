using System.CommandLine;
using OmniContact.Server.Admin.Checks;
using OmniContact.Server.Cli;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>Checks every promise that stored data can show.</summary>
internal static class CheckData
{
    public static Command Create() => AdminVerb.Create(
        "check", "Checks the stored data against the promises; ends with 1 when something is wrong.", [], (services, _, cancel) => Run(services, cancel));

    private static async Task<int> Run(IServiceProvider services, CancellationToken cancel)
    {
        var report = await Read(services, cancel);
        foreach (var finding in report.Findings) Console.WriteLine($"promise {finding.Promise}: {finding.Where}: {finding.What}");
        Console.WriteLine($"{report.Conversations} conversations and {report.Facts} facts read; order of {report.OffersJudged} offers judged, "
            + $"{report.OffersNotJudged} made under an earlier configuration; {report.Findings.Length} findings");
        return report.Findings.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
    }

    public static async Task<CheckReport> Read(IServiceProvider services, CancellationToken cancel)
    {
        var centre = services.GetRequiredService<ICentre>();
        await ((IHostedService)centre).StartAsync(cancel);
        var check = new DataCheck(
            services.GetRequiredService<IStore>(), services.GetRequiredService<IAttachments>(), services.GetRequiredService<IConfigurationStore>(), centre);
        return await check.Run(cancel);
    }
}
