namespace OmniContact.Server.Api;

/// <summary>Which version to go back to.</summary>
internal sealed record UndoRequest
{
    public required long ToVersion { get; init; }
}
