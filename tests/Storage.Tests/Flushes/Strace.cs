using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OmniContact.Storage.Tests.Flushes;

/// <summary>Traces system calls of a process and reads what it saw.</summary>
internal static partial class Strace
{
    public static void SkipWhereMissing()
    {
        ProcessStartInfo start = new("/bin/sh", ["-c", "strace -f -e trace=fsync true >/dev/null 2>&1"]);
        using var probe = Process.Start(start)!;
        probe.WaitForExit();
        Assert.SkipUnless(probe.ExitCode == 0, "strace is not installed or may not trace (apt-get install strace)");
    }

    /// <summary>True for the line that ends a flush: a call that returned 0.</summary>
    public static bool IsFlush(string line) => Flush().IsMatch(line);

    [GeneratedRegex(@"\b(fsync|fdatasync)\b.*= 0$")]
    private static partial Regex Flush();
}
