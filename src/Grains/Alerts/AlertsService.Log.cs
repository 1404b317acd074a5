using Microsoft.Extensions.Logging;

namespace OmniContact.Alerts;

internal sealed partial class AlertsService
{
    [LoggerMessage(1, LogLevel.Warning, "Thresholds are looked at later: {Reason}")]
    private partial void LogLater(string reason);
}
