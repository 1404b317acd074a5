using OmniContact.Server.Access;

namespace OmniContact.Server.Site;

/// <summary>A real centre begins with one administrator, whose random password is shown once and stored nowhere.</summary>
internal sealed class FirstAdministrator(Users users)
{
    public const string UserName = "admin";

    /// <summary>The password, or null when there is an administrator already.</summary>
    public async Task<string?> Create(CancellationToken cancel = default)
    {
        var password = Secret.Name(20);
        var administrator = new NewUser { UserName = UserName, Name = "Administrator", Role = Roles.Administrator, Password = password };
        return await users.Create(administrator, cancel) is null ? null : password;
    }
}
