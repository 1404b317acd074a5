using Microsoft.Extensions.Logging;

namespace OmniContact.Alerts;

internal sealed partial class AlertReader
{
    [LoggerMessage(1, LogLevel.Warning, "Thresholds of queue {QueueId} are looked at later: {Reason}")]
    private partial void LogAway(string queueId, string reason);
}
