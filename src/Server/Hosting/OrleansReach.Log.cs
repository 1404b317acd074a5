namespace OmniContact.Server.Hosting;

internal sealed partial class OrleansReach
{
    [LoggerMessage(5022, LogLevel.Critical, "The database does not answer this server, but it answers {Silo}: this one ends, and the others take over")]
    private partial void LogCutOff(string silo);

    [LoggerMessage(5023, LogLevel.Error, "Silo {Silo} does not answer this one, though most of the others do: it is the younger of the two, and is ended")]
    private partial void LogLost(string silo);
}
