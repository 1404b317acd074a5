using Microsoft.Extensions.Logging;

namespace OmniContact.Outbox;

internal sealed partial class OutboxAcks
{
    [LoggerMessage(1, LogLevel.Warning, "{Count} acknowledgements could not be stored; their entries will be delivered again: {Reason}")]
    private partial void LogLost(int count, string reason);
}
