namespace OmniContact.Server.Access;

internal sealed record SignInRequest
{
    public required string UserName { get; init; }
    public required string Password { get; init; }
}
