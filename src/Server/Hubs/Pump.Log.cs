namespace OmniContact.Server.Hubs;

internal sealed partial class Pump
{
    [LoggerMessage(5201, LogLevel.Warning, "A push has to wait: {Kind}: {Why}")]
    private partial void LogLater(string kind, string why);

    [LoggerMessage(5202, LogLevel.Debug, "A push was stopped: its connection ended: {Kind}")]
    private partial void LogStopped(string kind);

    [LoggerMessage(5203, LogLevel.Error, "A push failed")]
    private partial void LogFault(Exception fault);
}
