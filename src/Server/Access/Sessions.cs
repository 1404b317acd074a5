using Microsoft.Extensions.Options;
using OmniContact.Server.Documents;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Access;

/// <summary>Sessions of people, one per tab: opened at sign-in, prolonged by use, ended by sign-out, expiry or a changed account.</summary>
internal sealed class Sessions(IDocuments documents, Users users, OpenLines lines, IOptions<AccessOptions> options, TimeProvider time)
{
    private readonly DocumentSet<Session> _sessions = new(documents, "session");

    private TimeSpan Life => TimeSpan.FromHours(options.Value.SessionHours);

    public async Task<OpenedSession> Open(UserAccount user, CancellationToken cancel = default)
    {
        var opened = new OpenedSession(Secret.Name(20), Secret.New());
        var now = time.GetUtcNow();
        var session = new Session
        {
            UserKey = Users.Key(user.UserName),
            SecretHash = Secret.Hash(opened.Secret),
            Stamp = user.Stamp,
            StartedAt = now,
            ExpiresAt = now + Life,
        };
        await _sessions.Put(opened.Name, session, null, cancel);
        return opened;
    }

    /// <summary>The person behind a session's name and secret, or null.</summary>
    public async Task<UserAccount?> Find(string name, string secret, CancellationToken cancel = default)
    {
        if (await _sessions.Find(name, cancel) is not { } found || !Secret.Matches(secret, found.Value.SecretHash)) return null;
        if (await Person(found.Value, cancel) is not { } account) return null;
        await Prolong(found, cancel);
        return account;
    }

    /// <summary>Whether a session that was opened before is still good; a connection that stays open uses and so prolongs it.</summary>
    public async Task<bool> IsOpen(string name, CancellationToken cancel = default)
    {
        if (await _sessions.Find(name, cancel) is not { } found || await Person(found.Value, cancel) is null) return false;
        await Prolong(found, cancel);
        return true;
    }

    /// <summary>Ends a session and what is open under it.</summary>
    public async Task Close(string name, CancellationToken cancel = default)
    {
        await _sessions.Update(name, _ => null, cancel);
        lines.EndSession(name);
    }

    /// <summary>Forgets what has expired.</summary>
    public async Task<int> Sweep()
    {
        var gone = 0;
        await foreach (var session in _sessions.All())
        {
            if (session.Value.ExpiresAt <= time.GetUtcNow() && await _sessions.Delete(session)) gone++;
        }
        return gone;
    }

    private async Task<UserAccount?> Person(Session session, CancellationToken cancel)
    {
        if (session.ExpiresAt <= time.GetUtcNow()) return null;
        var user = await users.Find(session.UserKey, cancel);
        return user?.Value is { Disabled: false } account && account.Stamp == session.Stamp ? account : null;
    }

    /// <summary>Written at most once in a tenth of its life, so that use costs no commit.</summary>
    private async Task Prolong(Stored<Session> session, CancellationToken cancel)
    {
        var until = time.GetUtcNow() + Life;
        if (until - session.Value.ExpiresAt < Life / 10) return;
        await _sessions.Put(session.Key, session.Value with { ExpiresAt = until }, session.ETag, cancel);
    }
}
