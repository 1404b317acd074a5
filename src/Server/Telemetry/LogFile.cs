using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Server.Options;

namespace OmniContact.Server.Telemetry;

/// <summary>
/// Keeps the last log lines beside the data, masked, for a diagnosis: two files of <see cref="MostBytes"/> at most. A disk
/// that takes no more costs the line, never the server.
/// </summary>
internal sealed class LogFile(ServerOptions options, TimeProvider time) : ILoggerProvider
{
    public const long MostBytes = 2 * 1024 * 1024;

    private const string Folder = "logs";
    private const string Current = "server.log";
    private const string Older = "server.1.log";

    private readonly Lock _gate = new();
    private readonly MaskedJsonFormatter _formatter = new(time);
    private readonly string _folder = Path.Combine(options.Data, Folder);
    private FileStream? _file;

    /// <summary>The files that there are, oldest first.</summary>
    public static IEnumerable<string> Existing(string data) =>
        new[] { Older, Current }.Select(name => Path.Combine(data, Folder, name)).Where(File.Exists);

    /// <summary>Also while a server writes it.</summary>
    public static async Task<string> Read(string path, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file);
        return await reader.ReadToEndAsync(cancel);
    }

    public ILogger CreateLogger(string categoryName) => new LogFileLogger(categoryName, this);

    public void Dispose()
    {
        lock (_gate)
        {
            _file?.Dispose();
            _file = null;
        }
    }

    public void Write<TState>(in LogEntry<TState> entry)
    {
        using var text = new StringWriter();
        _formatter.Write(entry, null, text);
        var line = Encoding.UTF8.GetBytes(text.ToString());
        try
        {
            lock (_gate) Append(line);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last of them is what .NET makes of a file that may grow no further.
            Dispose();
        }
    }

    private void Append(byte[] line)
    {
        _file ??= Open();
        if (_file.Length + line.Length > MostBytes)
        {
            _file.Dispose();
            File.Move(_file.Name, Path.Combine(_folder, Older), overwrite: true);
            _file = Open();
        }
        _file.Write(line);
    }

    private FileStream Open()
    {
        Directory.CreateDirectory(_folder);
        // Without a buffer: what could not be written is not tried again when the file is closed.
        return new FileStream(Path.Combine(_folder, Current), FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    }
}
