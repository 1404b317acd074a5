namespace OmniContact.Server.Outside;

/// <param name="Entries">So many are on their way again.</param>
internal sealed record Resent(int Entries);
