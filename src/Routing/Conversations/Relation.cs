namespace OmniContact.Routing.Conversations;

/// <summary>A conversation that an inbound could not join: the new one is another, and shown as related.</summary>
/// <param name="To">The earlier conversation.</param>
/// <param name="Key">What all that are related share: the id of the first of them.</param>
public sealed record Relation(string To, string Key);
