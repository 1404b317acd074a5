namespace OmniContact.Server.Api;

/// <summary>The version that is in force now.</summary>
internal sealed record ConfigurationVersion(long Version);
