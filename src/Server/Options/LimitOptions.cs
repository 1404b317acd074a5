namespace OmniContact.Server.Options;

/// <summary>What the edge lets through. Section <c>Limits</c> of the configuration.</summary>
internal sealed class LimitOptions
{
    public const int DefaultBodyKilobytes = 256;
    public const int DefaultAttachmentMegabytes = 20;
    public const int DefaultShedMilliseconds = 1000;
    public const int DefaultShedLastMilliseconds = 5000;
    public const int DefaultRequestsPerSecond = 50;
    public const int DefaultAnonymousRequestsPerSecond = 20;
    public const int DefaultIntegratorRequestsPerSecond = 500;
    public const int DefaultVisitorRequestsPerSecond = 200;
    public const int DefaultSignInsPerMinute = 30;
    public const int DefaultUploadsPerMinute = 120;
    public const int DefaultVisitorUploadsPerMinute = 20;
    public const int DefaultHubCallsPerSecond = 20;
    public const int DefaultBurstSeconds = 5;

    /// <summary>Longest request body beside attachments, in KiB. Default 256, range 64..10,240.</summary>
    [Within(64, 10_240)]
    public int BodyKilobytes { get; set; } = DefaultBodyKilobytes;

    /// <summary>Largest attachment, in MiB. Default 20, range 1..500.</summary>
    [Within(1, 500)]
    public int AttachmentMegabytes { get; set; } = DefaultAttachmentMegabytes;

    /// <summary>Estimated delay of a commit, in ms, from which new work is answered 503. Default 1,000, range 50..60,000.</summary>
    [Within(50, 60_000)]
    public int ShedMilliseconds { get; set; } = DefaultShedMilliseconds;

    /// <summary>The same for accepts, rejects and closes, which free capacity. Default 5,000, range 50..60,000.</summary>
    [Within(50, 60_000)]
    public int ShedLastMilliseconds { get; set; } = DefaultShedLastMilliseconds;

    /// <summary>Requests a second of one signed-in person. Default 50, range 1..10,000.</summary>
    [Within(1, 10_000)]
    public int RequestsPerSecond { get; set; } = DefaultRequestsPerSecond;

    /// <summary>Requests a second of one address that is not signed in. Default 20, range 1..10,000.</summary>
    [Within(1, 10_000)]
    public int AnonymousRequestsPerSecond { get; set; } = DefaultAnonymousRequestsPerSecond;

    /// <summary>Requests a second of one API key. Default 500, range 1..100,000.</summary>
    [Within(1, 100_000)]
    public int IntegratorRequestsPerSecond { get; set; } = DefaultIntegratorRequestsPerSecond;

    /// <summary>Requests a second of all visitors of one address. Default 200, range 1..100,000.</summary>
    [Within(1, 100_000)]
    public int VisitorRequestsPerSecond { get; set; } = DefaultVisitorRequestsPerSecond;

    /// <summary>Attempts to sign in a minute from one address. Default 30, range 1..10,000.</summary>
    [Within(1, 10_000)]
    public int SignInsPerMinute { get; set; } = DefaultSignInsPerMinute;

    /// <summary>Files a minute of one signed-in person or API key. Default 120, range 1..10,000.</summary>
    [Within(1, 10_000)]
    public int UploadsPerMinute { get; set; } = DefaultUploadsPerMinute;

    /// <summary>Files a minute of all visitors of one address. Default 20, range 1..10,000.</summary>
    [Within(1, 10_000)]
    public int VisitorUploadsPerMinute { get; set; } = DefaultVisitorUploadsPerMinute;

    /// <summary>Calls a second on one hub connection. Default 20, range 1..1,000.</summary>
    [Within(1, 1000)]
    public int HubCallsPerSecond { get; set; } = DefaultHubCallsPerSecond;

    /// <summary>All rates may be exceeded for so many seconds' worth at once. Default 5, range 1..60.</summary>
    [Within(1, 60)]
    public int BurstSeconds { get; set; } = DefaultBurstSeconds;

    public long BodyBytes => BodyKilobytes * 1024L;

    public long AttachmentBytes => AttachmentMegabytes * 1024L * 1024L;
}
