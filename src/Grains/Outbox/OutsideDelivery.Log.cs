using Microsoft.Extensions.Logging;

namespace OmniContact.Outbox;

internal sealed partial class OutsideDelivery
{
    [LoggerMessage(1, LogLevel.Warning, "{Receiver} has not taken an entry at attempt {Attempt}: {Reason}")]
    private partial void LogRetry(string receiver, int attempt, string reason);

    [LoggerMessage(2, LogLevel.Error, "An entry for {Receiver} was set aside: {Reason}")]
    private partial void LogGivenUp(string receiver, string reason);

    [LoggerMessage(3, LogLevel.Warning, "That an entry was delivered could not be stored; it will be delivered again: {Reason}")]
    private partial void LogNotKept(string reason);
}
