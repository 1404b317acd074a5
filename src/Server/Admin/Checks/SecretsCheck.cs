using OmniContact.Server.Secrets;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Whether the key file opens every stored secret.</summary>
internal static class SecretsCheck
{
    public static async Task<CheckOutcome> Run(AdminDesk desk)
    {
        var closed = await desk.Get<SealedSecrets>().Closed().Select(secret => secret.Key).ToListAsync();
        return new CheckOutcome("secrets-open", "The key file opens every stored secret.", closed.Count, [.. closed.Take(5)]);
    }
}
