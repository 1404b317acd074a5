namespace OmniContact.Server.Uploads;

internal sealed partial class UploadSweeper
{
    [LoggerMessage(5301, LogLevel.Information, "Removed {Uploads} uploads that no message names, {Bytes} bytes")]
    private partial void LogSwept(int uploads, long bytes);
}
