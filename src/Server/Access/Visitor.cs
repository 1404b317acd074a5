namespace OmniContact.Server.Access;

/// <summary>A customer on a chat page, as the token says.</summary>
/// <param name="Address">The customer's address on the web channel.</param>
/// <param name="EntryPointId">Where the visitor came in.</param>
/// <param name="ExpiresAt">End of the token.</param>
internal sealed record Visitor(string Address, string EntryPointId, DateTimeOffset ExpiresAt)
{
    /// <summary>What the customer wants to be called.</summary>
    public string? Name { get; init; }
}
