namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>A group that may serve a type.</summary>
/// <param name="Node">Its place.</param>
/// <param name="Group">Id of the group.</param>
/// <param name="AfterSeconds">Wait from which it may be used.</param>
internal sealed record GroupUse(Node Node, string Group, int AfterSeconds);
