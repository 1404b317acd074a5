namespace OmniContact.Conversations;

/// <summary>What the agent records after the contact.</summary>
public sealed record WrapUpEntry
{
    public string? Code { get; init; }
    public string? Notes { get; init; }
}
