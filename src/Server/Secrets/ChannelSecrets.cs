using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Secrets;

/// <summary>
/// What an entry point needs to speak for the centre (app secrets, tokens, passwords), set by administrators. Stored sealed beside
/// the server's own secrets; what is shown is when it was set and by whom.
/// </summary>
internal sealed class ChannelSecrets(IDocuments documents, SecretBox box, TimeProvider time)
{
    private readonly DocumentSet<SealedSecret> _secrets = new(documents, SecretStore.Kind);

    /// <summary>Those of an entry point by name.</summary>
    public async Task<IReadOnlyList<Stored<SealedSecret>>> List(string entryPointId, CancellationToken cancel)
    {
        var start = Key(entryPointId, "");
        return await _secrets.All().Where(secret => secret.Key[..^Name(secret.Key).Length] == start).ToListAsync(cancel);
    }

    /// <summary>Sets or replaces; what was there before need not be one that the key file opens.</summary>
    public async Task<SealedSecret> Set(string entryPointId, string name, string secret, string by, CancellationToken cancel)
    {
        var key = Key(entryPointId, name);
        var next = new SealedSecret(box.Seal(key, secret), time.GetUtcNow(), by);
        await _secrets.Update(key, _ => next, cancel);
        return next;
    }

    /// <summary>False when there is none.</summary>
    public async Task<bool> Remove(string entryPointId, string name, CancellationToken cancel)
    {
        var key = Key(entryPointId, name);
        var found = false;
        await _secrets.Update(key, before =>
        {
            found = before is not null;
            return null;
        }, cancel);
        return found;
    }

    /// <summary>The name within its entry point.</summary>
    public static string Name(string key) => key[(key.LastIndexOf('/') + 1)..];

    private static string Key(string entryPointId, string name) => $"channel/{entryPointId}/{name}";
}
