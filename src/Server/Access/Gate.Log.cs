namespace OmniContact.Server.Access;

internal sealed partial class Gate
{
    [LoggerMessage(5101, LogLevel.Information, "User {UserId} signed in")]
    private partial void LogSignedIn(string userId);

    [LoggerMessage(5102, LogLevel.Warning, "Wrong password for user {UserId}")]
    private partial void LogWrong(string userId);

    [LoggerMessage(5103, LogLevel.Warning, "Signing in as user {UserId} is locked after too many wrong passwords")]
    private partial void LogLocked(string userId);
}
