using System.Diagnostics;

namespace OmniContact.Crash.Tests.Processes;

/// <summary>The server's program as a process of its own.</summary>
internal static class Program
{
    /// <param name="arguments">Of the program.</param>
    /// <param name="tracer">A program with its arguments that runs it.</param>
    public static ProcessStartInfo Start(IEnumerable<string> arguments, params IEnumerable<string> tracer) => Start(Build.Here, arguments, tracer);

    /// <param name="program">Another build of it.</param>
    public static ProcessStartInfo Start(string program, IEnumerable<string> arguments, IEnumerable<string> tracer)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Path.GetTempPath(),
        };
        // A file over its limit is to be an error, not the end of the process.
        foreach (var word in new[] { "-c", "trap '' XFSZ; exec \"$@\"", "sh" }) start.ArgumentList.Add(word);
        foreach (var word in tracer.Append("dotnet")) start.ArgumentList.Add(word);
        start.ArgumentList.Add(program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // Many clients share one address here, and hashing passwords is not what is measured.
        foreach (var limit in new[] { "AnonymousRequestsPerSecond", "RequestsPerSecond", "SignInsPerMinute" }) start.Environment[$"Limits__{limit}"] = "10000";
        start.Environment["Limits__HubCallsPerSecond"] = "1000";
        start.Environment["Access__PasswordIterations"] = "1000";
        // Who is killed after seconds has no use for code that is compiled again by its own profile.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
