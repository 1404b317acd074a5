using Microsoft.Extensions.Logging;

namespace OmniContact.Storage;

internal sealed partial class VersionWatch
{
    [LoggerMessage(3105, LogLevel.Information, "All servers know version {Version}: from now on its formats are used.")]
    private partial void LogRaised(int version);

    [LoggerMessage(3106, LogLevel.Critical, "The other servers went on to a version that this one does not know, while the database was away for it; it ends. {Why}")]
    private partial void LogLeftBehind(string why);
}
