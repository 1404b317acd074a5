namespace OmniContact.Feeds;

/// <summary>Where a client stands in a feed. The epoch is that of the owner's activation; within it numbers have no gap.</summary>
public sealed record FeedPosition(long Epoch, long Number);
