using System.Diagnostics;
using System.Text;

namespace OmniContact.Crash.Tests.Processes;

/// <summary>A running server on a free loopback port.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _password = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<string> _errors;
    private readonly Task<string> _output;

    private ServerProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
        _output = Read();
    }

    public Uri Url { get; private set; } = null!;

    public int Id => _process.Id;

    public bool Runs => !_process.HasExited;

    /// <summary>The first administrator's, which the first start on new data prints.</summary>
    public Task<string> Password => _password.Task.WaitAsync(Patience);

    /// <summary>Ready to serve; a server that ends instead fails the test with what it said.</summary>
    public static Task<ServerProcess> Start(Data data, params IEnumerable<string> tracer) => Start(["--real", .. data.Arguments], tracer);

    /// <summary>The same with the demo centre.</summary>
    public static Task<ServerProcess> StartDemo(Data data) => Start(data.Arguments, []);

    /// <summary>One server of several, from its own folder.</summary>
    /// <param name="program">Which build of it.</param>
    /// <param name="arguments">Where data and key are, and where it listens.</param>
    /// <param name="environment">Its settings.</param>
    /// <param name="tracer">A program with its arguments that runs it.</param>
    public static async Task<ServerProcess> StartOne(string program, string[] arguments, IReadOnlyDictionary<string, string> environment, IEnumerable<string> tracer)
    {
        var start = Program.Start(program, ["run", "--real", .. arguments], tracer);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var server = new ServerProcess(Process.Start(start)!);
        server.Url = await server._ready.Task.WaitAsync(Patience);
        return server;
    }

    /// <summary>A start that is refused: how it ended and what it said.</summary>
    public static async Task<(int Code, string Errors)> Refused(Data data, params string[] arguments)
    {
        string[] urls = arguments.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"];
        return await RefusedAt([.. urls, .. data.Arguments, .. arguments]);
    }

    /// <summary>The same of one server of several.</summary>
    public static Task<(int Code, string Errors)> RefusedOne(string[] arguments) => RefusedAt(["--real", .. arguments]);

    private static async Task<(int Code, string Errors)> RefusedAt(string[] arguments)
    {
        var server = new ServerProcess(Process.Start(Program.Start(["run", .. arguments]))!);
        await using (server)
        {
            await server._process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
            return (server._process.ExitCode, await server._errors);
        }
    }

    /// <summary>Everything it printed until it ended.</summary>
    public async Task<string> Said()
    {
        await Kill();
        return await _output;
    }

    /// <summary>SIGKILL, at whatever it is doing.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGSTOP or SIGCONT: frozen as a stalled machine is, and back.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>SIGTERM, and what it does until it has ended by itself.</summary>
    public async Task Stop()
    {
        Signal("TERM");
        await Ended();
    }

    /// <summary>Until it has ended, whyever.</summary>
    public Task Ended() => _process.WaitForExitAsync(new CancellationTokenSource(Patience).Token);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
    }

    private static async Task<ServerProcess> Start(string[] arguments, IEnumerable<string> tracer)
    {
        var server = new ServerProcess(Process.Start(Program.Start(["run", "--urls", "http://127.0.0.1:0", .. arguments], tracer))!);
        server.Url = await server._ready.Task.WaitAsync(Patience);
        return server;
    }

    private async Task<string> Read()
    {
        var said = new StringBuilder();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            var text = line.Trim();
            if (text.StartsWith("http://", StringComparison.Ordinal)) _ready.TrySetResult(new Uri(text));
            if (text.StartsWith("password:", StringComparison.Ordinal)) _password.TrySetResult(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
        }
        _ready.TrySetException(new InvalidOperationException($"The server ended: {await _errors}"));
        return said.ToString();
    }
}
