namespace OmniContact.Server.Access;

internal sealed partial class Housekeeping
{
    [LoggerMessage(5111, LogLevel.Information, "Forgot {Sessions} sessions and {Failures} counts of failures")]
    private partial void LogSwept(int sessions, int failures);

    [LoggerMessage(5112, LogLevel.Warning, "Nothing was swept: {Why}")]
    private partial void LogAway(string why);
}
