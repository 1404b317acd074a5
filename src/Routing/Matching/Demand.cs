using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>
/// What an item asks of an agent at its stage, whatever the agents have on their hands. Means something to the matcher that
/// gave it.
/// </summary>
public readonly record struct Demand
{
    internal Demand(Medium medium, Needs needs, int stage) => (Medium, Needs, Stage) = (medium, needs, stage);

    public Medium Medium { get; }

    internal Needs Needs { get; }

    internal int Stage { get; }
}
