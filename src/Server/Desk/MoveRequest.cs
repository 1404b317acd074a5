namespace OmniContact.Server.Desk;

/// <summary>Has a waiting conversation wait in another queue, with its age.</summary>
internal sealed record MoveRequest
{
    public required string QueueId { get; init; }
}
