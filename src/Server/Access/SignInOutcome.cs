namespace OmniContact.Server.Access;

/// <summary>The person, or how long nothing is tried, or neither: wrong.</summary>
internal sealed record SignInOutcome(UserAccount? User, TimeSpan? Wait);
