using Microsoft.Extensions.Logging;

namespace OmniContact.Outbox;

internal sealed partial class OutboxDelivery
{
    [LoggerMessage(1, LogLevel.Warning, "Delivery to {Receiver} failed at attempt {Attempt}: {Reason}")]
    private partial void LogRetry(string receiver, int attempt, string reason);

    [LoggerMessage(2, LogLevel.Critical, "{Count} outbox entries for {Receiver} were set aside as undeliverable")]
    private partial void LogGivenUp(string receiver, int count, Exception fault);
}
