namespace OmniContact.Server.Access;

/// <summary>A connection that stays open.</summary>
/// <param name="UserKey">Whose it is, as accounts are stored.</param>
/// <param name="Session">The session that it was opened with.</param>
/// <param name="Abort">Ends it; may be called more than once.</param>
internal sealed record OpenLine(string UserKey, string Session, Action Abort);
