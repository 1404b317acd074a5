using OmniContact.Server.Documents;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Secrets;

/// <summary>Everything that the store holds sealed, and whether the key file opens it.</summary>
/// <param name="documents">Where it is stored.</param>
/// <param name="options">Where the key file is.</param>
/// <param name="box">Made when it is needed, as a key file that is missing would be made with it.</param>
internal sealed class SealedSecrets(IDocuments documents, ServerOptions options, Lazy<SecretBox> box)
{
    private readonly DocumentSet<SealedSecret> _secrets = new(documents, SecretStore.Kind);

    /// <summary>Those that it does not open.</summary>
    public IAsyncEnumerable<Stored<SealedSecret>> Closed() => _secrets.All().Where(secret => !Opens(secret));

    /// <summary>Refuses a key file that is missing though there are secrets, or is another one; on new data makes one.</summary>
    /// <exception cref="SecretException">A secret cannot be opened.</exception>
    /// <exception cref="InvalidDataException">The file is no key, or others may read it.</exception>
    public async Task Check(CancellationToken cancel)
    {
        if (await Closed().FirstOrDefaultAsync(cancel) is { } closed)
            throw File.Exists(options.KeyPath) ? new SecretException(closed.Key) : new SecretException(closed.Key, why: $"there is no key file {options.KeyPath}");
        _ = box.Value;
    }

    /// <summary>Removes those that nothing opens any more. Their names.</summary>
    public async Task<IReadOnlyList<string>> Forget(CancellationToken cancel)
    {
        List<string> gone = [];
        await foreach (var secret in Closed().WithCancellation(cancel))
        {
            if (await _secrets.Delete(secret)) gone.Add(secret.Key);
        }
        return gone;
    }

    private bool Opens(Stored<SealedSecret> secret)
    {
        if (!File.Exists(options.KeyPath)) return false;
        try
        {
            return box.Value.Open(secret.Key, secret.Value.Box) is not null;
        }
        catch (SecretException)
        {
            return false;
        }
    }
}
