namespace OmniContact.Storage;

/// <summary>How long what is not kept for good is kept.</summary>
internal static class Kept
{
    /// <summary>Answers to requests with an idempotency key.</summary>
    public static readonly TimeSpan Answers = TimeSpan.FromHours(24);

    /// <summary>Chunks of an upload that never ended.</summary>
    public static readonly TimeSpan Uploads = TimeSpan.FromHours(24);

    /// <summary>Uploads that no message names.</summary>
    public static readonly TimeSpan Unnamed = TimeSpan.FromHours(24);

    /// <summary>An upload that a message is about to name, at least: far longer than a commit takes.</summary>
    public static readonly TimeSpan Wanted = TimeSpan.FromHours(12);
}
