using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>What a silo warned of, and worse.</summary>
internal sealed class Warnings : ConcurrentQueue<string>, ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) Enqueue(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
