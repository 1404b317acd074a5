using System.Diagnostics;
using System.Globalization;

namespace OmniContact.Load.Servers;

/// <summary>The product's own program on a free loopback port, with an empty centre in a folder that is gone afterwards.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("omni-load-").FullName;
    private readonly string? _database;
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _password = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<string> _errors = new();

    private OwnServer(string? database)
    {
        _database = database;
        _process = Process.Start(Begin(["run", "--real", "--urls", "http://127.0.0.1:0", .. Place]))!;
        _ = ReadOutput();
        _ = ReadErrors();
    }

    public Uri Url { get; private set; } = null!;

    public string Password { get; private set; } = null!;

    public int Id => _process.Id;

    private string[] Place => ["--data", Path.Combine(_folder, "data"), .. _database is null ? [] : new[] { "--database", _database }];

    /// <param name="database">A PostgreSQL connection string; null = SQLite.</param>
    public static async Task<OwnServer> Start(string? database)
    {
        var server = new OwnServer(database);
        try
        {
            server.Url = await server._ready.Task.WaitAsync(Patience);
            server.Password = await server._password.Task.WaitAsync(Patience);
            return server;
        }
        catch (Exception failed) when (failed is TimeoutException or LoadException)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>What <c>omni admin check</c> says of what is stored: the lines that tell of a broken promise, and whether all is in order.</summary>
    public async Task<(bool InOrder, IReadOnlyList<string> Broken)> Check(CancellationToken stop)
    {
        using var check = Process.Start(Begin(["admin", "check", .. Place]))!;
        var (output, errors) = (check.StandardOutput.ReadToEndAsync(stop), check.StandardError.ReadToEndAsync(stop));
        await check.WaitForExitAsync(stop);
        var lines = (await output + await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var broken = lines.Index().Where(line => line.Item.StartsWith("BROKEN", StringComparison.Ordinal)).Select(line => $"{line.Item}{lines.ElementAtOrDefault(line.Index + 1)}");
        return (check.ExitCode == 0, [.. broken]);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>All clients share one address here, and hashing passwords is not what is measured.</summary>
    private static ProcessStartInfo Begin(IEnumerable<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Orleans.OmniContact.Server.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (limit, most) in Limits.Raised) start.Environment[$"Limits__{limit}"] = most.ToString(CultureInfo.InvariantCulture);
        start.Environment["Access__PasswordIterations"] = "1000";
        start.Environment["Silo__Faults"] = "off";
        return start;
    }

    private async Task ReadOutput()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var text = line.Trim();
            if (text.StartsWith("http://", StringComparison.Ordinal)) _ready.TrySetResult(new Uri(text));
            if (text.StartsWith("password:", StringComparison.Ordinal)) _password.TrySetResult(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
        }
        var ended = new LoadException($"The server ended: {string.Join(Environment.NewLine, _errors)}");
        _ready.TrySetException(ended);
        _password.TrySetException(ended);
    }

    private async Task ReadErrors()
    {
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            lock (_errors)
            {
                _errors.Enqueue(line);
                if (_errors.Count > 20) _errors.Dequeue();
            }
        }
    }
}
