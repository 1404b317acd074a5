namespace OmniContact.Routing.Matching;

/// <summary>Since when a queue knew an item's place as it is.</summary>
/// <param name="Version">Of the conversation, with which that place was heard of.</param>
/// <param name="Since">When that was, in what the queue has heard.</param>
public sealed record KnownPlace(long Version, Heard Since);
