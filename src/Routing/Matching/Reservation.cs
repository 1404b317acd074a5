namespace OmniContact.Routing.Matching;

/// <summary>A queue keeps an agent for an item: nothing that comes after it is the agent's.</summary>
public sealed record Reservation(string QueueId, Rank Rank);
