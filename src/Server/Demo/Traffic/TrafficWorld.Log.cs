namespace OmniContact.Server.Demo.Traffic;

internal sealed partial class TrafficWorld
{
    [LoggerMessage(1, LogLevel.Error, "A simulated person failed")]
    private partial void LogFault(Exception fault);
}
