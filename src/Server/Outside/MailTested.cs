namespace OmniContact.Server.Outside;

/// <summary>What became of an e-mail.</summary>
/// <param name="Problem">Why the mail server has not taken it; null = it has.</param>
internal sealed record MailTested(string? Problem);
