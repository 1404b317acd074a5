using System.Diagnostics;

namespace OmniContact.Tests;

/// <summary>
/// A real PostgreSQL of this machine, started for a test run on a free loopback port in a temporary folder, stopped by its
/// own process id at the end. One server for all tests, a database for each.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"omnicontact-pg-{Guid.NewGuid():N}");
    private readonly int _port = FreePort.Find();
    private int _databases;
    private bool _started;

    /// <summary>Where it listens.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>What its programs are started with, where that is not here: a network of its own, say.</summary>
    public string Enter { get; init; } = "";

    /// <summary>Folder of the newest installed server binaries, or null.</summary>
    public static string? Binaries { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb"))).OrderDescending().FirstOrDefault()
        : null;

    /// <summary>Where everything lies that it stores.</summary>
    public string DataFolder => Path.Combine(_folder, "data");

    /// <summary>The process id of the running server.</summary>
    public int ProcessId => int.Parse(File.ReadLines(Path.Combine(_folder, "data", "postmaster.pid")).First(), null);

    /// <summary>Connection string of a new, empty database. Skips the test where PostgreSQL is not installed.</summary>
    public string NewDatabase()
    {
        Assert.SkipWhen(Binaries is null, "PostgreSQL is not installed (apt-get install postgresql)");
        lock (_gate)
        {
            if (!_started) Create();
            _started = true;
        }
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        Run("createdb", $"-h {Host} -p {_port} -U postgres {name}");
        return $"Host={Host};Port={_port};Username=postgres;Database={name}";
    }

    public void Start() => Run("pg_ctl",
        $"-D {_folder}/data -l {_folder}/log -o \"-p {_port} -c listen_addresses={Host} -k {_folder} -c max_connections=300\" -w start");

    /// <summary>At once, as a crash would.</summary>
    public void Stop() => Stop("immediate");

    /// <summary>As an administrator does who restarts it: who is connected is told, and cut off.</summary>
    public void StopOrderly() => Stop("fast");

    public void Dispose()
    {
        if (!_started) return;
        if (File.Exists(Path.Combine(_folder, "data", "postmaster.pid"))) Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private void Stop(string mode) => Run("pg_ctl", $"-D {_folder}/data -m {mode} -w stop");

    private void Create()
    {
        Directory.CreateDirectory(_folder);
        if (Environment.UserName == "root") Execute("chown", $"postgres {_folder}");
        Run("initdb", $"-D {_folder}/data -A trust -U postgres --locale=C.UTF-8 --no-sync");
        // Whoever reaches the address is one of the test's own.
        File.AppendAllText(Path.Combine(DataFolder, "pg_hba.conf"), "host all all all trust\n");
        Start();
    }

    // The server refuses to run as root.
    private void Run(string program, string arguments)
    {
        var path = Path.Combine(Binaries!, program);
        if (Environment.UserName == "root") Execute(Enter, $"setpriv --reuid=postgres --regid=postgres --clear-groups {path} {arguments}");
        else Execute(Enter, $"{path} {arguments}");
    }

    private static void Execute(string program, string arguments)
    {
        // The server inherits its standard streams: nothing may wait for their end.
        ProcessStartInfo start = new("/bin/sh", ["-c", $"{program} {arguments} >/dev/null 2>&1"]) { WorkingDirectory = "/tmp" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}");
    }
}
