namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The agent's part as owner is over, wrap-up apart.</summary>
public sealed record OwnershipEnded : ConversationFact
{
    public required OwnershipEnd Reason { get; init; }
    /// <summary>Wall clock.</summary>
    public required double OwnedSeconds { get; init; }
    /// <summary>Customer on hold.</summary>
    public required double HeldSeconds { get; init; }
    /// <summary>Quiet or parked: at no cost.</summary>
    public required double RestedSeconds { get; init; }
    /// <summary>The agent had it before them, as the workbench reports it.</summary>
    public required double AttendedSeconds { get; init; }
    /// <summary>Counts as handled for this agent; otherwise as assisted.</summary>
    public required bool Handled { get; init; }
}
