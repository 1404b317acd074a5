using System.Globalization;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>
/// The wall clock that one process sees, whatever in it asks; its timers count on undisturbed, as a machine's do whose clock is set.
/// </summary>
internal sealed class WallClock
{
    private readonly string _file;

    /// <param name="file">From which the process reads how far off it is.</param>
    /// <param name="ahead">From the beginning.</param>
    public WallClock(string file, TimeSpan ahead)
    {
        Assert.SkipWhen(Library is null, "clocks that jump need libfaketime (apt-get install libfaketime)");
        _file = file;
        Set(ahead);
    }

    public Dictionary<string, string> Environment => new()
    {
        ["LD_PRELOAD"] = Library!, ["FAKETIME_TIMESTAMP_FILE"] = _file, ["FAKETIME_CACHE_DURATION"] = "1", ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
    };

    private static string? Library { get; } = Directory.Exists("/usr/lib")
        ? Directory.GetDirectories("/usr/lib").Select(folder => Path.Combine(folder, "faketime", "libfaketimeMT.so.1")).FirstOrDefault(File.Exists)
        : null;

    /// <summary>From now on, or a second later, it is so far ahead of this machine's, or behind.</summary>
    public void Set(TimeSpan ahead)
    {
        var next = $"{_file}.next";
        File.WriteAllText(next, ahead.TotalSeconds.ToString("+0;-0;+0", CultureInfo.InvariantCulture));
        File.Move(next, _file, overwrite: true);
    }
}
