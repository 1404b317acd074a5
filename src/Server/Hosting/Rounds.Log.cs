namespace OmniContact.Server.Hosting;

internal abstract partial class Rounds
{
    [LoggerMessage(5011, LogLevel.Warning, "Put off to the next round: {What}: {Why}")]
    private partial void LogLater(string what, string why);

    [LoggerMessage(5012, LogLevel.Error, "Failed, and comes again in the next round: {What}")]
    private partial void LogFault(Exception fault, string what);
}
