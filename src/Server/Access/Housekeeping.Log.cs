namespace OmniContact.Server.Access;

internal sealed partial class Housekeeping
{
    [LoggerMessage(3111, LogLevel.Information, "Forgot {Sessions} sessions and {Failures} counts of failures")]
    private partial void LogSwept(int sessions, int failures);

    [LoggerMessage(3112, LogLevel.Warning, "Nothing was swept: {Why}")]
    private partial void LogAway(string why);
}
