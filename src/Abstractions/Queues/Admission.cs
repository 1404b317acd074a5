using OmniContact.Routing;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

/// <summary>A queue's answer to a conversation that wants in: a slot held for 5 s, or the exit to take.</summary>
public sealed record Admission
{
    /// <summary>Named by the conversation's commit.</summary>
    public required long QueueEpoch { get; init; }
    public bool Admitted { get; init; }
    public ExitTrigger? Because { get; init; }
    /// <summary>The configured exit, or null when there is none and the refusal stands.</summary>
    public QueueExit? Exit { get; init; }
    public Refusal? Refusal { get; init; }
    public int Length { get; init; }
}
