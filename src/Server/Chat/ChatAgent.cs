namespace OmniContact.Server.Chat;

/// <summary>An agent as customers see one: never the real name.</summary>
internal sealed record ChatAgent(string Name, string? Picture);
