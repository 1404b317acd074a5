namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Why a place in a queue was given up.</summary>
public enum PlaceLeftReason
{
    /// <summary>By rule.</summary>
    Exit,
    Bot,
    Closed,
    /// <summary>Taken over by a supervisor.</summary>
    Claimed,
    /// <summary>The owner keeps it.</summary>
    TransferEnded,
}
