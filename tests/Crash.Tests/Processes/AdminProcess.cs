using System.Diagnostics;

namespace OmniContact.Crash.Tests.Processes;

/// <summary>What <c>omni admin</c> hands over to.</summary>
internal sealed record AdminProcess(int Code, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<AdminProcess> Run(Data data, params string[] arguments)
    {
        using var process = Process.Start(Program.Start(["admin", .. arguments, .. data.Arguments]))!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>It has to succeed; what it printed.</summary>
    public static async Task<string> Done(Data data, params string[] arguments)
    {
        var run = await Run(data, arguments);
        run.Code.ShouldBe(0, run.Output + run.Errors);
        return run.Output;
    }

    /// <summary>It has to fail in words; what they were.</summary>
    public static async Task<string> Refused(Data data, params string[] arguments)
    {
        var run = await Run(data, arguments);
        run.Code.ShouldBe(1, run.Output);
        run.Errors.ShouldNotContain("   at ");
        return run.Errors;
    }
}
