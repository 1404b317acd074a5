using System.Diagnostics;
using System.Text.Json;

namespace OmniContact.Benchmarks.Growth;

/// <summary>One load run on one arrangement of servers.</summary>
/// <param name="Name">The arrangement, in words.</param>
/// <param name="Load">The load program, built for the arrangement's silo.</param>
/// <param name="Options">That choose the arrangement.</param>
internal sealed record Leg(string Name, string Load, params string[] Options)
{
    /// <summary>The same for every arrangement: far from what two cores can do, so that a contact costs what it costs and not what waiting costs.</summary>
    public static readonly string[] Same = ["--rate", "10", "--seconds", "12", "--warm-up", "6", "--agents", "30", "--handling", "1", "--json"];

    /// <summary>Null where there was no run; what it said is on the standard error.</summary>
    public async Task<Figures?> Run()
    {
        var start = new ProcessStartInfo("dotnet", [Load, .. Same, .. Options]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode < 2) return Figures.Of(JsonDocument.Parse(await output).RootElement);
        await Console.Error.WriteLineAsync(await errors);
        return null;
    }
}
