using Microsoft.Extensions.Logging;

namespace OmniContact.Conversations;

internal sealed partial class ReadableRows
{
    [LoggerMessage(1, LogLevel.Critical, "Conversation {Id} at version {Version} cannot be read and is left alone")]
    private partial void LogDamaged(string id, long version, Exception fault);
}
