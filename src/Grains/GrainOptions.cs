namespace OmniContact;

/// <summary>How the grains wait for each other.</summary>
public sealed record GrainOptions
{
    /// <summary>The default of <see cref="ConversationPatience"/>: as long as a queue keeps a claim for an agent's turn.</summary>
    public static readonly TimeSpan DefaultConversationPatience = TimeSpan.FromSeconds(2);

    /// <summary>
    /// An agent who has asked a conversation or a queue that does not answer within this goes on with other work, and so does a
    /// conversation that has told a queue that it has left. Default 2 s, range 0.1 s to the time-out of calls.
    /// </summary>
    public TimeSpan ConversationPatience { get; init; } = DefaultConversationPatience;

    /// <summary>
    /// Nobody is told that they wait before their queue knows of them, or others would be served before them: a queue may take so long to
    /// hear of it, which is longer than it takes to begin elsewhere when its server goes. Default 10 s.
    /// </summary>
    public TimeSpan QueuePatience => 5 * ConversationPatience;
}
