namespace OmniContact.Server.Secrets;

/// <summary>A secret as stored.</summary>
internal sealed record SealedSecret(string Box);
