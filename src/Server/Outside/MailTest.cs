namespace OmniContact.Server.Outside;

/// <summary>Somebody to write to.</summary>
/// <param name="To">An e-mail address.</param>
internal sealed record MailTest(string To);
