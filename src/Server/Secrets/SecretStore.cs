using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Secrets;

/// <summary>The server's own secrets in the store, sealed, by name. All processes of a centre share them.</summary>
internal sealed class SecretStore(IDocuments documents, SecretBox box)
{
    public const string Kind = "secret";

    private readonly DocumentSet<SealedSecret> _secrets = new(documents, Kind);

    /// <summary>The secret, or a random one that is stored first.</summary>
    public async Task<string> GetOrCreate(string name, CancellationToken cancel = default)
    {
        var fresh = new SealedSecret(box.Seal(name, Access.Secret.New()));
        var stored = await _secrets.Update(name, before => before ?? fresh, cancel);
        return box.Open(name, stored!.Box);
    }

    /// <summary>Another random one in its place.</summary>
    public async Task<string> Renew(string name, CancellationToken cancel = default)
    {
        var secret = Access.Secret.New();
        var fresh = new SealedSecret(box.Seal(name, secret));
        await _secrets.Update(name, _ => fresh, cancel);
        return secret;
    }
}
