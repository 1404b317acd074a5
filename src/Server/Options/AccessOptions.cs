namespace OmniContact.Server.Options;

/// <summary>Signing in. Section <c>Access</c> of the configuration.</summary>
internal sealed class AccessOptions
{
    public const int DefaultSessionHours = 12;
    public const int DefaultFailuresOfPair = 5;
    public const int DefaultFailuresOfUser = 50;
    public const int DefaultFailuresOfAddress = 30;
    public const int DefaultLockMinutes = 15;
    public const int DefaultPasswordLength = 10;
    public const int DefaultPasswordIterations = 210_000;
    public const int DefaultVisitorDays = 180;

    /// <summary>A session ends so many hours after its last use. Default 12, range 1..720.</summary>
    [Within(1, 720)]
    public int SessionHours { get; set; } = DefaultSessionHours;

    /// <summary>Wrong passwords for one user from one address until that pair is locked. Default 5, range 1..100.</summary>
    [Within(1, 100)]
    public int FailuresOfPair { get; set; } = DefaultFailuresOfPair;

    /// <summary>Wrong passwords for one user from all addresses until the user is locked. Default 50, range 1..10,000.</summary>
    [Within(1, 10_000)]
    public int FailuresOfUser { get; set; } = DefaultFailuresOfUser;

    /// <summary>Wrong passwords from one address until the address is locked. Default 30, range 1..10,000.</summary>
    [Within(1, 10_000)]
    public int FailuresOfAddress { get; set; } = DefaultFailuresOfAddress;

    /// <summary>Failures count within so many minutes, and a lock lasts as long. Default 15, range 1..1,440.</summary>
    [Within(1, 1440)]
    public int LockMinutes { get; set; } = DefaultLockMinutes;

    /// <summary>Shortest password, in characters. Default 10, range 8..64.</summary>
    [Within(8, 64)]
    public int PasswordLength { get; set; } = DefaultPasswordLength;

    /// <summary>Rounds of PBKDF2 with HMAC-SHA-512 for a new password. Default 210,000, range 1,000..10,000,000.</summary>
    [Within(1000, 10_000_000)]
    public int PasswordIterations { get; set; } = DefaultPasswordIterations;

    /// <summary>A visitor is known for so many days after the last visit. Default 180, range 1..3,650.</summary>
    [Within(1, 3650)]
    public int VisitorDays { get; set; } = DefaultVisitorDays;

    /// <summary>Whether agents may reveal masked numbers too, with a reason. Default false: supervisors and administrators only.</summary>
    public bool AgentsReveal { get; set; }
}
