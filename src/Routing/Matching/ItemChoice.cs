namespace OmniContact.Routing.Matching;

/// <summary>What a queue answers to an agent who asks for work.</summary>
public readonly record struct ItemChoice
{
    /// <summary>The best item that the agent may have; null = none.</summary>
    public ItemRef? Item { get; init; }

    /// <summary>Rank of <see cref="Item"/>, to be compared over all the agent's queues.</summary>
    public Rank? Rank { get; init; }

    /// <summary>Its id.</summary>
    public string? ConversationId => Rank?.ConversationId;

    /// <summary>
    /// Rank of the item that this queue has reserved the agent for; null = none. The agent takes nothing after it from any
    /// queue.
    /// </summary>
    public Rank? Reserved { get; init; }
}
