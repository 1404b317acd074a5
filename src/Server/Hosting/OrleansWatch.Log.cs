namespace OmniContact.Server.Hosting;

internal sealed partial class OrleansWatch
{
    [LoggerMessage(5021, LogLevel.Warning, "Silo {Silo} is gone; what it did goes on here and elsewhere")]
    private partial void LogGone(string silo);

    [LoggerMessage(5024, LogLevel.Error, "The others have taken this silo for dead, and over what it did: it ends")]
    private partial void LogEnded();
}
