using OmniContact.Server.Secrets;

namespace OmniContact.Server.Outside;

/// <summary>What requests to each webhook are signed with: made by the server, stored sealed, shown once when it is made anew.</summary>
internal sealed class WebhookSecrets(SecretStore secrets)
{
    /// <exception cref="SecretException">The key file does not open it.</exception>
    public Task<string> Of(string webhookId, CancellationToken cancel) => secrets.GetOrCreate(Name(webhookId), cancel);

    /// <summary>From now on another one.</summary>
    public Task<string> Renew(string webhookId, CancellationToken cancel) => secrets.Renew(Name(webhookId), cancel);

    private static string Name(string webhookId) => $"webhook/{webhookId}";
}
