namespace OmniContact.Server.Access;

/// <summary>A tab's new session.</summary>
/// <param name="Session">Its name, to be sent as the header X-OmniContact-Session.</param>
/// <param name="User">Who is signed in.</param>
/// <param name="MayReveal">Whether masked numbers may be shown in full, for a reason.</param>
internal sealed record SignedIn(string Session, UserView User, bool MayReveal);
