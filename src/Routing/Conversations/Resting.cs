namespace OmniContact.Routing.Conversations;

/// <summary>Times of an owner's part at which it costs nothing: quiet or parked.</summary>
internal static class Resting
{
    internal static OwnerWork? Begin(OwnerWork? work, DateTimeOffset at) => work is { RestingSince: null } ? work with { RestingSince = at } : work;

    internal static OwnerWork? End(OwnerWork? work, DateTimeOffset at) => work is { RestingSince: { } since }
        ? work with { RestingSince = null, RestedSeconds = work.RestedSeconds + Elapsed.Seconds(since, at) }
        : work;
}
