using OmniContact.Server.Access;

namespace OmniContact.Server.Api;

/// <summary>An account as administrators see it.</summary>
internal sealed record UserRow(UserView User, bool Disabled, DateTimeOffset CreatedAt, long Version)
{
    public static UserRow Of(UserAccount account) => new(account.View, account.Disabled, account.CreatedAt, account.Version);
}
