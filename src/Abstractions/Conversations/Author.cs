namespace OmniContact.Conversations;

/// <summary>Who wrote. The name is the one that the other side may see.</summary>
public sealed record Author(AuthorKind Kind, string? Id, string? Name);
