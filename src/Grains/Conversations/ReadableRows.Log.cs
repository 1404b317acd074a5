using Microsoft.Extensions.Logging;

namespace OmniContact.Conversations;

internal sealed partial class ReadableRows
{
    [LoggerMessage(1, LogLevel.Critical, "Conversation {Id} at version {Version} cannot be read and is left alone")]
    private partial void LogDamaged(string id, long version, Exception fault);

    [LoggerMessage(2, LogLevel.Critical, "The presence of agent {Id} at epoch {Epoch} cannot be read and begins anew")]
    private partial void LogAgent(string id, long epoch, Exception fault);

    [LoggerMessage(4, LogLevel.Critical, "Customer {Id} at version {Version} cannot be read; contacts go on with what its columns say")]
    private partial void LogCustomer(string id, long version, Exception fault);

    [LoggerMessage(3, LogLevel.Critical, "Fact {Position} ({Kind}) cannot be read and is missing in the figures")]
    private partial void LogFact(long position, string kind, Exception fault);

    [LoggerMessage(5, LogLevel.Critical, "What the board has counted ({Key}) cannot be read; its figures are counted anew")]
    private partial void LogBoard(string key, Exception fault);

    [LoggerMessage(6, LogLevel.Critical, "What queue {Id} had learned of its waits at epoch {Epoch} cannot be read; it learns anew")]
    private partial void LogQueue(string id, long epoch, Exception fault);
}
