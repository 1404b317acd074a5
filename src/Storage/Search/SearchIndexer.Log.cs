using Microsoft.Extensions.Logging;

namespace OmniContact.Storage.Search;

internal sealed partial class SearchIndexer
{
    [LoggerMessage(3201, LogLevel.Error, "The {Kind} {Key}/{Number} cannot be indexed and will not be found.")]
    private partial void LogSkipped(Exception exception, string kind, string key, long number);
}
