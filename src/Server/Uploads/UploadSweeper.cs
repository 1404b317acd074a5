using OmniContact.Server.Hosting;
using OmniContact.Server.Telemetry;
using OmniContact.Storage;

namespace OmniContact.Server.Uploads;

/// <summary>Removes uploads that no message has named for a day: a few at a time, so that nobody waits behind it.</summary>
internal sealed partial class UploadSweeper(IAttachments attachments, ServerMetrics metrics, TimeProvider time, ILogger<UploadSweeper> logger)
    : Rounds(Every, time, logger)
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <summary>Uploads that a round looks at.</summary>
    public const int MostAtOnce = 1000;

    protected override Task Round(CancellationToken cancel) => Try("uploads that no message names", () => Sweep(cancel), cancel);

    private async Task Sweep(CancellationToken cancel)
    {
        var swept = await attachments.SweepUnnamed(MostAtOnce, cancel);
        if (swept.Removed == 0) return;
        metrics.UploadsSwept(swept.Removed);
        LogSwept(swept.Removed, swept.Bytes);
    }
}
