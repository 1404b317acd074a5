namespace OmniContact.Simulation.Tests.Numbers;

/// <summary>A figure that theory or others have published, and that the simulation has to give.</summary>
/// <param name="Quantity">Id of the figure.</param>
/// <param name="Value">What was published, in the units of the simulation.</param>
internal sealed record Published(string Quantity, double Value);
