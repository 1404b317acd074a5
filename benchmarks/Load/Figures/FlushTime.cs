using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace OmniContact.Load.Figures;

/// <summary>How long this machine takes to put a small write on its disk: what every acknowledgement waits for.</summary>
internal static class FlushTime
{
    private const int Writes = 200;

    /// <summary>The median of <c>fdatasync</c> after 4 KiB in a file of that folder.</summary>
    public static TimeSpan Median(string folder)
    {
        var path = Path.Combine(folder, $"flush-{Guid.NewGuid():N}");
        try
        {
            using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
            var times = new TimeSpan[Writes];
            for (var i = 0; i < Writes; i++) times[i] = One(file, i);
            Array.Sort(times);
            return times[Writes / 2];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static TimeSpan One(SafeFileHandle file, int number)
    {
        RandomAccess.Write(file, new byte[4096], number * 4096L);
        var began = Stopwatch.GetTimestamp();
        if (OperatingSystem.IsLinux()) Flush(file);
        else RandomAccess.FlushToDisk(file);
        return Stopwatch.GetElapsedTime(began);
    }

    [DllImport("libc", EntryPoint = "fdatasync")]
    private static extern int Flush(SafeFileHandle file);
}
