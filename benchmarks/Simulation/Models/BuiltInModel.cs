namespace OmniContact.Simulation.Models;

/// <summary>A scenario that comes with the simulator.</summary>
/// <param name="Name">As <c>--model</c> names it.</param>
/// <param name="About">What it shows.</param>
/// <param name="Json">The scenario.</param>
internal sealed record BuiltInModel(string Name, string About, string Json);
