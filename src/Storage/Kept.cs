namespace OmniContact.Storage;

/// <summary>How long what is not kept for good is kept.</summary>
internal static class Kept
{
    /// <summary>Answers to requests with an idempotency key.</summary>
    public static readonly TimeSpan Answers = TimeSpan.FromHours(24);

    /// <summary>Chunks of an upload that never ended.</summary>
    public static readonly TimeSpan Uploads = TimeSpan.FromHours(24);
}
