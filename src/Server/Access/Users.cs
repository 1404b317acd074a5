using System.Runtime.CompilerServices;
using OmniContact.Routing;
using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Access;

/// <summary>The people who may sign in.</summary>
internal sealed class Users(IDocuments documents, Passwords passwords, OpenLines lines, TimeProvider time)
{
    private readonly DocumentSet<UserAccount> _users = new(documents, "user");

    /// <summary>User names are the same whatever their case and width.</summary>
    public static string Key(string userName) => CompatibleForm.Of(userName).Trim().ToLowerInvariant();

    public Task<Stored<UserAccount>?> Find(string userName, CancellationToken cancel = default) => _users.Find(Key(userName), cancel);

    public Task<Page<Stored<UserAccount>>> List(string? cursor, int limit, CancellationToken cancel = default) =>
        _users.List(cursor, limit, cancel);

    public async IAsyncEnumerable<UserAccount> All([EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var user in _users.All().WithCancellation(cancel)) yield return user.Value;
    }

    /// <summary>The new account, or null when the name is taken.</summary>
    public async Task<UserAccount?> Create(NewUser user, CancellationToken cancel = default)
    {
        var account = new UserAccount
        {
            Id = "u-" + Secret.Name(12),
            UserName = user.UserName.Trim(),
            Name = user.Name,
            Role = user.Role,
            AgentId = user.AgentId,
            TeamIds = user.TeamIds,
            Simulated = user.Simulated,
            PasswordHash = passwords.Hash(user.Password),
            Stamp = Secret.Name(12),
            CreatedAt = time.GetUtcNow(),
        };
        return await _users.Put(Key(user.UserName), account, null, cancel) is null ? null : account;
    }

    /// <summary>Changes an account; null when there is none. A change of password, role, agent, scope or state ends its sessions and what is open under them.</summary>
    public async Task<UserAccount?> Change(string userName, Func<UserAccount, UserAccount> change, CancellationToken cancel = default)
    {
        string? stamp = null;
        UserAccount? Apply(UserAccount? user)
        {
            stamp = user?.Stamp;
            return user is null ? null : Next(user, change(user));
        }
        var changed = await _users.Update(Key(userName), Apply, cancel);
        if (changed?.Stamp != stamp) lines.EndUser(Key(userName));
        return changed;
    }

    /// <summary>Ends all sessions of a person and what is open under them; null when there is none.</summary>
    public Task<UserAccount?> EndSessions(string userName, CancellationToken cancel = default) =>
        Change(userName, user => user with { Stamp = Secret.Name(12) }, cancel);

    public Task<UserAccount?> SetPassword(string userName, string password, CancellationToken cancel = default)
    {
        var hash = passwords.Hash(password);
        return Change(userName, user => user with { PasswordHash = hash, Disabled = false }, cancel);
    }

    private static UserAccount Next(UserAccount old, UserAccount changed) =>
        changed == old ? old : Restamped(old, changed with { Version = old.Version + 1 });

    private static UserAccount Restamped(UserAccount old, UserAccount changed) =>
        old.PasswordHash == changed.PasswordHash && old.Role == changed.Role && old.AgentId == changed.AgentId && old.Disabled == changed.Disabled
        && old.TeamIds.SequenceEqual(changed.TeamIds)
            ? changed
            : changed with { Stamp = Secret.Name(12) };
}
