using OmniContact.Server.Options;

namespace OmniContact.Server.Outside;

/// <summary>Where requests to other programs may go. Section <c>Webhooks</c> of the configuration.</summary>
internal sealed class WebhookOptions
{
    public const int DefaultTimeoutSeconds = 10;

    /// <summary>
    /// Whether http, and addresses of this machine or of a private network, may be asked. Default false: whoever may configure a webhook could
    /// otherwise reach what only the server reaches.
    /// </summary>
    public bool AllowPrivate { get; set; }

    /// <summary>How long an answer may take. Default 10, range 1..60.</summary>
    [Within(1, 60)]
    public int TimeoutSeconds { get; set; } = DefaultTimeoutSeconds;
}
