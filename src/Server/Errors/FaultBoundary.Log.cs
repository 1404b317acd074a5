namespace OmniContact.Server.Errors;

internal sealed partial class FaultBoundary
{
    [LoggerMessage(5001, LogLevel.Error, "Request {Trace} failed")]
    private partial void LogUnexpected(Exception error, string trace);

    [LoggerMessage(5002, LogLevel.Warning, "Answered 503: {Kind}: {Why}")]
    private partial void LogUnavailable(string kind, string why);
}
