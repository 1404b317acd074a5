namespace OmniContact.Server.Access;

internal sealed partial class Housekeeping
{
    [LoggerMessage(5113, LogLevel.Information, "Forgot {Sessions} expired sessions")]
    private partial void LogSessions(int sessions);

    [LoggerMessage(5114, LogLevel.Information, "Forgot {Failures} counts of sign-in failures")]
    private partial void LogFailures(int failures);
}
