using System.Collections;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OmniContact.Server.Tests.Running;

/// <summary>Collects what was logged as an error: a test that did not expect one fails.</summary>
internal sealed class UnexpectedErrors : ILoggerProvider, ILogger, IEnumerable<string>
{
    private readonly ConcurrentQueue<string> _errors = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error) _errors.Enqueue($"{formatter(state, exception)} {exception}");
    }

    public void Clear() => _errors.Clear();

    public IEnumerator<string> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => GC.SuppressFinalize(this);
}
