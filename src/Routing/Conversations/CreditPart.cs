namespace OmniContact.Routing.Conversations;

/// <summary>Seconds of routing age given by a tier, a rule or a supervisor, and why.</summary>
/// <param name="Source"><c>tier</c>, <c>rule:id</c>, <c>supervisor:id</c>.</param>
/// <param name="Seconds">May be negative.</param>
public sealed record CreditPart(string Source, int Seconds);
