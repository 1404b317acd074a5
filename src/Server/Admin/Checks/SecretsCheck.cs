using OmniContact.Server.Documents;
using OmniContact.Server.Secrets;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Whether the key file opens every stored secret.</summary>
internal static class SecretsCheck
{
    public static async Task<CheckOutcome> Run(AdminDesk desk)
    {
        List<string> closed = [];
        var box = File.Exists(desk.Options.KeyPath) ? desk.Get<SecretBox>() : null;
        await foreach (var secret in new DocumentSet<SealedSecret>(desk.Get<IDocuments>(), SecretStore.Kind).All())
        {
            if (!Opens(box, secret)) closed.Add(secret.Key);
        }
        return new CheckOutcome("secrets-open", "The key file opens every stored secret.", closed.Count, [.. closed.Take(5)]);
    }

    private static bool Opens(SecretBox? box, Stored<SealedSecret> secret)
    {
        try
        {
            return box?.Open(secret.Key, secret.Value.Box) is not null;
        }
        catch (SecretException)
        {
            return false;
        }
    }
}
