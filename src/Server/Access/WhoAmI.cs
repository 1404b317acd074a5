namespace OmniContact.Server.Access;

internal sealed record WhoAmI(UserView User);
