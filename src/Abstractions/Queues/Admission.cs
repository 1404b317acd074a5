using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

/// <summary>A queue's answer to a conversation that wants in. Admitted: a slot is held for 5 s.</summary>
public sealed record Admission
{
    /// <summary>Named by the conversation's commit, which confirms the slot.</summary>
    public required long QueueEpoch { get; init; }

    public required AdmissionAnswer Answer { get; init; }

    /// <summary>The first of the wanted agents who can be expected inside the bound; null = nobody, no wait.</summary>
    public PreferredAgent? Preferred { get; init; }
}
