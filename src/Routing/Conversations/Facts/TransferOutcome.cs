namespace OmniContact.Routing.Conversations.Facts;

/// <summary>What became of a transfer.</summary>
public enum TransferOutcome
{
    Taken,
    /// <summary>Not taken in time, rejected or lapsed: back to the transferor.</summary>
    Returned,
    /// <summary>By the transferor.</summary>
    CalledOff,
    /// <summary>The conversation ended or was given to somebody else.</summary>
    Overtaken,
}
