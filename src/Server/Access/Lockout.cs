using Microsoft.Extensions.Options;
using OmniContact.Server.Documents;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Access;

/// <summary>
/// Slows guessing down: failures are counted per pair of user and address, per user and per address. The pair locks
/// first, so that a stranger elsewhere does not lock a person out. Stored: a restart forgives nothing.
/// </summary>
internal sealed class Lockout(IDocuments documents, IOptions<AccessOptions> options, TimeProvider time)
{
    private readonly DocumentSet<FailureCount> _failures = new(documents, "sign-in-failures");

    private TimeSpan Window => TimeSpan.FromMinutes(options.Value.LockMinutes);

    /// <summary>How long nothing is tried for this user from this address, or null.</summary>
    public async Task<TimeSpan?> Wait(string userName, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var longest = TimeSpan.Zero;
        foreach (var (key, _) in Counters(userName, address))
        {
            if ((await _failures.Find(key, cancel))?.Value.LockedUntil - now is { } left && left > longest) longest = left;
        }
        return longest > TimeSpan.Zero ? longest : null;
    }

    /// <summary>Counts a wrong password; true when that locked something.</summary>
    public async Task<bool> Failed(string userName, string address, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var locked = false;
        foreach (var (key, limit) in Counters(userName, address))
        {
            var count = await _failures.Update(key, before => FailureCount.Next(before, limit, Window, now), cancel);
            locked |= count?.LockedUntil is not null;
        }
        return locked;
    }

    /// <summary>The right password clears the pair; what others tried stays counted.</summary>
    public async Task Succeeded(string userName, string address, CancellationToken cancel) =>
        await _failures.Update(Pair(userName, address), _ => null, cancel);

    /// <summary>Forgets what is over.</summary>
    public Task<int> Sweep() => Drop(count => count.IsOver(Window, time.GetUtcNow()));

    /// <summary>Forgets everything: somebody at the machine itself vouches.</summary>
    public Task<int> Forgive() => Drop(_ => true);

    private async Task<int> Drop(Func<FailureCount, bool> fits)
    {
        var gone = 0;
        await foreach (var count in _failures.All())
        {
            if (fits(count.Value) && await _failures.Delete(count)) gone++;
        }
        return gone;
    }

    private static string Pair(string userName, string address) => Secret.Hash($"pair {Users.Key(userName)} {address}");

    /// <summary>Keys are hashed: what people type by mistake into the name field is not kept.</summary>
    private IEnumerable<(string Key, int Limit)> Counters(string userName, string address) =>
    [
        (Pair(userName, address), options.Value.FailuresOfPair),
        (Secret.Hash("user " + Users.Key(userName)), options.Value.FailuresOfUser),
        (Secret.Hash("address " + address), options.Value.FailuresOfAddress),
    ];
}
