namespace OmniContact.Routing.Agents;

/// <summary>An agent's units of capacity.</summary>
/// <param name="Used">Units in use, interrupted work included.</param>
/// <param name="Total">Units of the profile.</param>
/// <param name="ToFree">Units that have to end before one more fits; 0 where it fits, and where the medium is not served.</param>
public readonly record struct AgentUnits(int Used, int Total, UnitsByMedium ToFree);
