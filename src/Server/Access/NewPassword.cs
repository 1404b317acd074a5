namespace OmniContact.Server.Access;

/// <summary>A person changes the own password.</summary>
internal sealed record NewPassword
{
    public required string Current { get; init; }
    public required string Password { get; init; }
}
