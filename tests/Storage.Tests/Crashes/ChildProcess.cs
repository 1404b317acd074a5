using System.Diagnostics;

namespace OmniContact.Storage.Tests.Crashes;

internal static class ChildProcess
{
    /// <summary>This program once more, under another one if given (a tracer).</summary>
    public static Process Start(string[] under, params string[] args)
    {
        string[] command = [.. under, Environment.ProcessPath!, .. Self(), .. args];
        ProcessStartInfo start = new(command[0], command[1..]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    // Started as `dotnet X.dll` the process is dotnet itself.
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(ChildProcess).Assembly.Location] : [];
}
