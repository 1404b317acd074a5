namespace OmniContact.Server.Hubs;

internal sealed partial class Pump
{
    [LoggerMessage(3201, LogLevel.Warning, "A push has to wait: {Kind}: {Why}")]
    private partial void LogLater(string kind, string why);

    [LoggerMessage(3202, LogLevel.Debug, "A push was stopped: its connection ended")]
    private partial void LogStopped();

    [LoggerMessage(3203, LogLevel.Error, "A push failed")]
    private partial void LogFault(Exception fault);
}
