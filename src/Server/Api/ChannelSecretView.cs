using OmniContact.Server.Secrets;

namespace OmniContact.Server.Api;

/// <summary>What may be known of a secret.</summary>
/// <param name="Name">Its name within the entry point.</param>
/// <param name="SetAt">When it was set last.</param>
/// <param name="SetBy">By whom: a user's id.</param>
internal sealed record ChannelSecretView(string Name, DateTimeOffset? SetAt, string? SetBy)
{
    public static ChannelSecretView Of(string name, SealedSecret secret) => new(name, secret.SetAt, secret.SetBy);
}
