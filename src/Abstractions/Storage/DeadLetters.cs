using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>What was set aside in the outbox.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Oldest">The first of them.</param>
public sealed record DeadLetters(long Count, ImmutableArray<DeadLetter> Oldest);
