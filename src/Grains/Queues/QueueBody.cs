using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Waits;

namespace OmniContact.Queues;

/// <summary>What a queue alone keeps: all else it knows from its conversations and agents.</summary>
/// <param name="Waits">What it has learned about waiting.</param>
internal sealed record QueueBody(ImmutableDictionary<Medium, WaitLearned> Waits);
