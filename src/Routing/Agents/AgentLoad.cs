namespace OmniContact.Routing.Agents;

/// <summary>One thing that an agent is busy with: an offer, a contact, a consultation or its wrap-up.</summary>
public sealed record AgentLoad
{
    public required Medium Medium { get; init; }

    /// <summary>Units that it takes now, 0..10,000.</summary>
    public required int Units { get; init; }

    /// <summary>An offer that waits for the agent's answer.</summary>
    public bool Ringing { get; init; }

    /// <summary>Quiet or parked: stays with the agent, takes no units and none of the medium's places.</summary>
    public bool Quiet { get; init; }

    /// <summary>When it is likely to be over; null = nobody knows.</summary>
    public DateTimeOffset? ExpectedEnd { get; init; }
}
