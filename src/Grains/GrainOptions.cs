namespace OmniContact;

/// <summary>How the grains wait for each other.</summary>
public sealed record GrainOptions
{
    /// <summary>The default of <see cref="ConversationPatience"/>: as long as a queue keeps a claim for an agent's turn.</summary>
    public static readonly TimeSpan DefaultConversationPatience = TimeSpan.FromSeconds(2);

    /// <summary>
    /// An agent who has asked a conversation or a queue that does not answer within this goes on with other work, and so does a
    /// conversation that has told its queue something. Default 2 s, range 0.1 s to the time-out of calls.
    /// </summary>
    public TimeSpan ConversationPatience { get; init; } = DefaultConversationPatience;
}
