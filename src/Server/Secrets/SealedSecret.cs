namespace OmniContact.Server.Secrets;

/// <summary>A secret as stored.</summary>
/// <param name="Box">The secret, sealed under its name.</param>
/// <param name="SetAt">When; null where the server made it for itself.</param>
/// <param name="SetBy">Who: a user's id.</param>
internal sealed record SealedSecret(string Box, DateTimeOffset? SetAt = null, string? SetBy = null);
