namespace OmniContact.Server.Chat;

internal sealed partial class QueuePlaces
{
    [LoggerMessage(5221, LogLevel.Warning, "The places in queue {QueueId} are not known now: {Why}")]
    private partial void LogAway(string queueId, string why);
}
