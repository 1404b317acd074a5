namespace OmniContact.Server.Api;

/// <summary>Names something configured.</summary>
internal sealed record EntityName(string Kind, string Id);
