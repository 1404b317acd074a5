namespace OmniContact.Server.Api;

/// <summary>A draft as it stands at one device.</summary>
internal sealed record DraftRequest
{
    /// <summary>Empty = nothing is left of it: it was sent, or taken out.</summary>
    public required string Text { get; init; }
    public bool Note { get; init; }
    /// <summary>When its last key was pressed, by the server's clock.</summary>
    public required DateTimeOffset WrittenAt { get; init; }
    /// <summary>The etag of the stored one that this device goes on with; null = it knows of none.</summary>
    public string? BasedOn { get; init; }
}
