using Microsoft.Extensions.Logging.Abstractions;

namespace OmniContact.Server.Telemetry;

/// <summary>Writes a category's entries into the file; the host's filters decide which come here.</summary>
internal sealed class LogFileLogger(string category, LogFile file) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) file.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter));
    }
}
