using System.Diagnostics;
using System.Text.RegularExpressions;
using Npgsql;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Flushes;

/// <summary>The server sends its rows to PostgreSQL, whose processes write and flush them: one tracer follows all of them.</summary>
public sealed partial class PostgresServerFlushTests(PostgresServer server) : ServerFlushSuite(server)
{
    private readonly Dictionary<string, string> _before = [];
    private string _toDatabase = "";

    private protected override async Task<string[]> Trace(Data data, Func<Uri, Task> work)
    {
        _toDatabase = $":{new NpgsqlConnectionStringBuilder(data.Database).Port}]>";
        var path = data.Beside("trace");
        await using (var running = await ServerProcess.Start(data))
        {
            int[] followed = [running.Id, Database!.ProcessId, .. await Processes(data.Database!)];
            using var strace = await Follow(path, followed);
            await work(running.Url);
            // Interrupted it lets go of them in an orderly way.
            using (var interrupt = Process.Start("kill", ["-INT", $"{strace.Id}"])) await interrupt.WaitForExitAsync();
            await strace.WaitForExitAsync();
        }
        return await File.ReadAllLinesAsync(path);
    }

    /// <summary>A row that does not fit into one call goes on in the next one of the same connection.</summary>
    private protected override string? Stored(string line)
    {
        if (Sent().Match(line) is not { Success: true } sent || !sent.Groups[1].Value.EndsWith(_toDatabase, StringComparison.Ordinal)) return null;
        var text = string.Concat(Quoted().Matches(line).Select(part => part.Groups[1].Value));
        var whole = _before.GetValueOrDefault(sent.Groups[1].Value) + text;
        _before[sent.Groups[1].Value] = text[^Math.Min(text.Length, 200)..];
        return whole;
    }

    /// <summary>Returns once all are followed.</summary>
    private static async Task<Process> Follow(string path, int[] processes)
    {
        ProcessStartInfo start = new("strace", [
            "-f", "-yy", "-s", "100000", "-e", "trace=fsync,fdatasync,sendto,sendmsg", "-o", path, .. processes.SelectMany(id => new[] { "-p", $"{id}" })])
        {
            RedirectStandardError = true,
        };
        var strace = Process.Start(start)!;
        // "Process N attached"
        foreach (var _ in processes) await strace.StandardError.ReadLineAsync();
        _ = strace.StandardError.ReadToEndAsync();
        return strace;
    }

    /// <summary>All that PostgreSQL has started by now: which of them flushes is its own affair.</summary>
    private static async Task<List<int>> Processes(string database)
    {
        List<int> ids = [];
        await using NpgsqlConnection connection = new($"{database};Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()", connection);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) ids.Add(rows.GetInt32(0));
        return ids;
    }

    [GeneratedRegex(@"\b(?:sendmsg|sendto)\((\d+<TCP:\[[^\]]*\]>)")]
    private static partial Regex Sent();

    [GeneratedRegex(""" "((?:[^"\\]|\\.)*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();
}
