using Microsoft.Extensions.Logging;

namespace OmniContact.Storage;

internal sealed partial class StorageStart
{
    [LoggerMessage(3101, LogLevel.Information, "Database {Name} is at schema version {Version}; {Steps} steps were applied.")]
    private partial void LogReady(string name, int version, int steps);

    [LoggerMessage(3102, LogLevel.Warning, "Durability is {Durability}: acknowledged units may be lost when the machine stops.")]
    private partial void LogDurability(Durability durability);

    [LoggerMessage(3103, LogLevel.Error, "Database {Name} is unavailable; it is tried again.")]
    private partial void LogAway(Exception exception, string name);

    [LoggerMessage(3104, LogLevel.Error, "What is no longer kept could not be removed; it is tried again in an hour.")]
    private partial void LogNotCleaned(Exception exception);
}
