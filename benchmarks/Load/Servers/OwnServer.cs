using System.Diagnostics;
using System.Globalization;

namespace OmniContact.Load.Servers;

/// <summary>The product's own program on a free loopback port.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _password = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<string> _errors = new();

    private OwnServer(string[] place, IReadOnlyDictionary<string, string> settings)
    {
        var start = Begin(["run", "--real", "--urls", "http://127.0.0.1:0", .. place]);
        foreach (var (name, value) in settings) start.Environment[name] = value;
        _process = Process.Start(start)!;
        _ = ReadOutput();
        _ = ReadErrors();
    }

    public Uri Url { get; private set; } = null!;

    /// <summary>Of the administrator, whom the first server of a database makes; null for another one.</summary>
    public string? Password { get; private set; }

    public int Id => _process.Id;

    /// <param name="place">Options that say where its data lies.</param>
    /// <param name="settings">Beside those of every run.</param>
    /// <param name="isFirst">The database is empty.</param>
    public static async Task<OwnServer> Start(string[] place, IReadOnlyDictionary<string, string> settings, bool isFirst)
    {
        var server = new OwnServer(place, settings);
        try
        {
            server.Url = await server._ready.Task.WaitAsync(Patience);
            if (isFirst) server.Password = await server._password.Task.WaitAsync(Patience);
            return server;
        }
        catch (Exception failed) when (failed is TimeoutException or LoadException)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>All clients share one address here, and hashing passwords is not what is measured.</summary>
    public static ProcessStartInfo Begin(IEnumerable<string> arguments)
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
