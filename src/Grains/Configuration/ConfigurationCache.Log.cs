using Microsoft.Extensions.Logging;

namespace OmniContact.Configuration;

internal sealed partial class ConfigurationCache
{
    [LoggerMessage(1, LogLevel.Error, "Configuration version {Version}: {Where} {What}")]
    private partial void LogFault(long version, string where, string what);

    [LoggerMessage(2, LogLevel.Warning, "The configuration could not be refreshed: {Reason}")]
    private partial void LogAway(string reason);
}
