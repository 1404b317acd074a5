using Microsoft.Extensions.Logging;

namespace OmniContact.Storage.Search;

internal sealed partial class SearchService
{
    [LoggerMessage(3202, LogLevel.Warning, "Indexing waits: the database is unavailable.")]
    private partial void LogUnavailable(Exception exception);

    [LoggerMessage(3203, LogLevel.Error, "Indexing failed, and is tried again.")]
    private partial void LogFault(Exception exception);
}
