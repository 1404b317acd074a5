using Microsoft.Extensions.Logging;

namespace OmniContact.Wakers;

internal sealed partial class WakerService
{
    [LoggerMessage(1, LogLevel.Warning, "The wakers could not be reached: {Reason}")]
    private partial void LogAway(string reason);

    [LoggerMessage(2, LogLevel.Error, "{Kind} {Id} has work and could not be woken")]
    private partial void LogNotWoken(string kind, string id, Exception fault);
}
