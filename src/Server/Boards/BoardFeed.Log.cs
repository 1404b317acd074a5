namespace OmniContact.Server.Boards;

internal sealed partial class BoardFeed
{
    [LoggerMessage(5401, LogLevel.Debug, "The board comes later: {Reason}")]
    private partial void LogLater(string reason);

    [LoggerMessage(5402, LogLevel.Error, "A look at the board failed")]
    private partial void LogFault(Exception fault);
}
