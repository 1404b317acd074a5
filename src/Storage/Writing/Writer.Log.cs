using Microsoft.Extensions.Logging;

namespace OmniContact.Storage.Writing;

internal sealed partial class Writer
{
    [LoggerMessage(3001, LogLevel.Warning, "The database rejected a statement; {Count} units are written one by one.")]
    private partial void LogReplay(Exception exception, int count);

    [LoggerMessage(3002, LogLevel.Error, "The database is unavailable; {Count} units were not acknowledged.")]
    private partial void LogUnavailable(Exception exception, int count);
}
