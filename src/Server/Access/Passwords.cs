using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OmniContact.Server.Options;

namespace OmniContact.Server.Access;

/// <summary>Hashes and checks passwords (PBKDF2). An unknown user costs the same time as a wrong password.</summary>
internal sealed class Passwords(IOptions<AccessOptions> options)
{
    private readonly PasswordHasher<string> _hasher =
        new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = options.Value.PasswordIterations }));

    private string? _nobody;

    public string Hash(string password) => _hasher.HashPassword("", password);

    public bool Verify(UserAccount? user, string password)
    {
        var outcome = _hasher.VerifyHashedPassword("", user?.PasswordHash ?? (_nobody ??= Hash(Secret.New())), password);
        return outcome != PasswordVerificationResult.Failed && user is { Disabled: false };
    }

    /// <summary>What is wrong with a new password, or null.</summary>
    public string? Fault(string password, string userName)
    {
        var least = options.Value.PasswordLength;
        if (password.Length < least) return $"has {password.Length} characters, but needs at least {least}";
        if (password.Length > 256) return "has more than 256 characters";
        if (password.Contains(userName, StringComparison.OrdinalIgnoreCase)) return "contains the user name";
        return password.Distinct().Count() < 5 ? "has fewer than 5 different characters" : null;
    }
}
