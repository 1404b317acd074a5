using System.Collections.Concurrent;

namespace OmniContact;

/// <summary>
/// The other processes of the cluster, as this one sees them. With one that is gone went the grains that lived there; they live on
/// where they are called next, so who waits for a word of theirs asks again. Where there is one process there is no such news.
/// </summary>
public sealed class OtherSilos
{
    private readonly ConcurrentDictionary<Action, bool> _followers = [];
    private volatile int _count;

    public int Count => _count;

    /// <param name="look">Called when one is gone; quick, and without a fault.</param>
    public void Follow(Action look) => _followers[look] = true;

    public void Leave(Action look) => _followers.TryRemove(look, out _);

    /// <param name="count">How many there are now.</param>
    /// <param name="gone">Whether one that was there is not any more.</param>
    public void Seen(int count, bool gone)
    {
        _count = count;
        if (!gone) return;
        foreach (var look in _followers.Keys) look();
    }
}
