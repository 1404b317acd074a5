using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Replay;

/// <summary>A queue's answer, given again.</summary>
/// <param name="Answer">What follows from the facts.</param>
/// <param name="Unsure">The same answer follows only if the queue had not heard of this conversation's place, and nobody can tell.</param>
internal sealed record QueueReplayed(QueueAnswer Answer, string? Unsure);
