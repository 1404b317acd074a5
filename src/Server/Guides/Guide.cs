namespace OmniContact.Server.Guides;

/// <summary>One page of the guides, rendered.</summary>
/// <param name="Name">As in its address.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Html">The body.</param>
internal sealed record Guide(string Name, string Title, string Html);
