namespace OmniContact.Routing.Matching.Explaining;

/// <summary>So many agents were kept from an item by this before anything else.</summary>
public sealed record RuledOutCount(RuledOutBy By, int Agents);
