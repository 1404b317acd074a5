namespace OmniContact.Routing.Matching;

/// <summary>A place in the order of a queue.</summary>
/// <param name="Ahead">Items before it, those included for which an agent was found.</param>
/// <param name="Rivals">How many of the agents who could come to it are taken first by items of its medium that wait before it.</param>
/// <param name="Demand">What it asks of an agent.</param>
public readonly record struct LinePlace(int Ahead, double Rivals, Demand Demand);
