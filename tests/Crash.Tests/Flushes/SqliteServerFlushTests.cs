using OmniContact.Crash.Tests.Processes;

namespace OmniContact.Crash.Tests.Flushes;

/// <summary>The server writes and flushes its file itself.</summary>
public sealed class SqliteServerFlushTests() : ServerFlushSuite(null)
{
    private protected override async Task<string[]> Trace(Data data, Func<Uri, Task> work)
    {
        var path = data.Beside("trace");
        await using (var server = await ServerProcess.Start(
            data, "strace", "-D", "-f", "-o", path, "-s", "100000", "-e", "trace=pwrite64,fsync,fdatasync,sendto,sendmsg"))
        {
            await work(server.Url);
        }
        return await Whole(path);
    }

    private protected override string? Stored(string line) => line.Contains("pwrite64(", StringComparison.Ordinal) ? line : null;

    /// <summary>The tracer ends by itself after the server did.</summary>
    private static async Task<string[]> Whole(string path)
    {
        for (var tries = 0; ; tries++)
        {
            var lines = await File.ReadAllLinesAsync(path);
            if (tries == 100 || (lines.Length > 0 && lines[^1].Contains("+++", StringComparison.Ordinal))) return lines;
            await Task.Delay(50);
        }
    }
}
