namespace OmniContact.Storage;

/// <summary>A fact on its way to another grain or an outside effect: ordered per sender and receiver, at least once.</summary>
public sealed record OutboxRow
{
    /// <summary><c>kind/key</c> of the sending grain.</summary>
    public required string Sender { get; init; }
    /// <summary>Grows per sender; with it forms the key.</summary>
    public required long Sequence { get; init; }
    /// <summary><c>kind/key</c> of the receiving grain, or <c>channel/id</c>.</summary>
    public required string Receiver { get; init; }
    public required string Kind { get; init; }
    public required string Body { get; init; }
    public int Attempts { get; init; }
    /// <summary>Not stored: when it was committed, as long as the process that did so delivers it.</summary>
    public DateTimeOffset? CommittedAt { get; init; }
    /// <summary>Set when it was given up after ten equal failures.</summary>
    public string? DeadBecause { get; init; }
}
