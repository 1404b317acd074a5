namespace OmniContact.Server.Hosting;

internal sealed partial class OrleansWatch
{
    [LoggerMessage(5021, LogLevel.Warning, "Silo {Silo} is gone; what it did goes on here and elsewhere")]
    private partial void LogGone(string silo);
}
