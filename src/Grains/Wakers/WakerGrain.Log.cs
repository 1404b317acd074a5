using Microsoft.Extensions.Logging;

namespace OmniContact.Wakers;

internal sealed partial class WakerGrain
{
    [LoggerMessage(1, LogLevel.Warning, "{Kind} {Key} is due and could not be woken: {Reason}")]
    private partial void LogNotWoken(string kind, string key, string reason);
}
