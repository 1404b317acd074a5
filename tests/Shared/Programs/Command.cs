using System.Diagnostics;
using System.Text;

namespace OmniContact.Tests.Programs;

/// <summary>A program that runs beside the test; it is stopped by its own process id, at the latest when disposed.</summary>
internal sealed class Command : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">What it sees besides our own environment; null = nothing.</param>
    /// <param name="program">What.</param>
    /// <param name="arguments">With what.</param>
    public Command(string folder, IReadOnlyDictionary<string, string>? environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    /// <summary>What it has computed so far, on however busy a machine.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<Ended> Run(string folder, IReadOnlyDictionary<string, string>? environment, string program, params IEnumerable<string> arguments)
    {
        await using var command = new Command(folder, environment, program, arguments);
        return await command.End(TimeSpan.FromMinutes(2));
    }

    /// <summary>A line on its standard input.</summary>
    public async Task Write(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Waits until it has said the words; fails when it ends before.</summary>
    public Task Until(string words, TimeSpan patience) => Until(words, words, patience);

    /// <summary>The same for either of two.</summary>
    public async Task Until(string words, string others, TimeSpan patience)
    {
        var waited = Stopwatch.StartNew();
        while (!Said.Contains(words, StringComparison.Ordinal) && !Said.Contains(others, StringComparison.Ordinal))
        {
            if (_process.HasExited) await End(patience);
            _process.HasExited.ShouldBeFalse($"it ended before it said '{words}':\n{Said}");
            waited.Elapsed.ShouldBeLessThan(patience, $"it did not say '{words}':\n{Said}");
            await Task.Delay(20);
        }
    }

    /// <summary>What Ctrl+C sends.</summary>
    public async Task<Ended> Interrupt(TimeSpan patience)
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        return await End(patience);
    }

    /// <summary>What nobody can prepare for: SIGKILL.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task<Ended> End(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(limit.Token);
        return new Ended(_process.ExitCode, Said);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.AppendLine(line);
    }
}
