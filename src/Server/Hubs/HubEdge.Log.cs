namespace OmniContact.Server.Hubs;

internal sealed partial class HubEdge
{
    [LoggerMessage(5211, LogLevel.Error, "Hub call {Method} of connection {Connection} failed")]
    private partial void LogUnexpected(Exception error, string method, string connection);
}
