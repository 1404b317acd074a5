namespace OmniContact.Server.Access;

/// <summary>What a tab keeps of its session: the name in its storage, the secret in a cookie named after it.</summary>
internal sealed record OpenedSession(string Name, string Secret);
