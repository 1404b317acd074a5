using OmniContact.Server.Access;

namespace OmniContact.Server.Site;

/// <summary>A real centre begins with one administrator, whose random password is shown once and stored nowhere.</summary>
internal sealed class FirstAdministrator(Users users)
{
    public const string UserName = "admin";

    public static string NewPassword() => Secret.Name(20);

    /// <summary>The password (the given one, else a new one), or null when there is an administrator already.</summary>
    public async Task<string?> Create(string? password = null, CancellationToken cancel = default)
    {
        password ??= NewPassword();
        var administrator = new NewUser { UserName = UserName, Name = "Administrator", Role = Roles.Administrator, Password = password };
        return await users.Create(administrator, cancel) is null ? null : password;
    }
}
