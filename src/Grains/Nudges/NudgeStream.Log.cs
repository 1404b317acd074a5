using Microsoft.Extensions.Logging;

namespace OmniContact;

internal sealed partial class NudgeStream
{
    [LoggerMessage(1, LogLevel.Debug, "Other processes are not told, or not heard, for now: {Reason}")]
    private partial void LogLost(string reason);
}
