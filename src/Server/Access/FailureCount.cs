namespace OmniContact.Server.Access;

/// <summary>Wrong passwords of one user, one address, or the pair.</summary>
/// <param name="Count">Within the window.</param>
/// <param name="Since">When the window began.</param>
/// <param name="LockedUntil">Nothing is tried before this instant.</param>
internal sealed record FailureCount(int Count, DateTimeOffset Since, DateTimeOffset? LockedUntil)
{
    /// <summary>One more failure: locks at the limit; a window that is over begins anew.</summary>
    public static FailureCount Next(FailureCount? before, int limit, TimeSpan window, DateTimeOffset now)
    {
        var fresh = before is null || now - before.Since >= window;
        var count = fresh ? 1 : before!.Count + 1;
        return new FailureCount(count, fresh ? now : before!.Since, count >= limit ? now + window : null);
    }

    public bool IsOver(TimeSpan window, DateTimeOffset now) => now - Since >= window && !(LockedUntil > now);
}
