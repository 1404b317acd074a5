using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Secrets;

/// <summary>Named secrets in the store, sealed. All processes of a centre share them.</summary>
internal sealed class SecretStore(IDocuments documents, SecretBox box)
{
    public const string Kind = "secret";

    private readonly DocumentSet<SealedSecret> _secrets = new(documents, Kind);

    public async Task<string?> Find(string name, CancellationToken cancel = default) =>
        await _secrets.Find(name, cancel) is { } found ? box.Open(name, found.Value.Box) : null;

    public Task Set(string name, string secret, CancellationToken cancel = default)
    {
        var next = new SealedSecret(box.Seal(name, secret));
        return _secrets.Update(name, _ => next, cancel);
    }

    /// <summary>The secret, or a random one that is stored first.</summary>
    public async Task<string> GetOrCreate(string name, CancellationToken cancel = default)
    {
        var fresh = new SealedSecret(box.Seal(name, Access.Secret.New()));
        var stored = await _secrets.Update(name, before => before ?? fresh, cancel);
        return box.Open(name, stored!.Box);
    }
}
