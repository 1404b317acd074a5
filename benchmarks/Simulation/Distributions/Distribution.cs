using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>How long something takes, in seconds; never negative.</summary>
internal abstract record Distribution
{
    /// <summary>The mean in seconds.</summary>
    public abstract double Mean { get; }

    /// <summary>One drawing, in seconds.</summary>
    public abstract double Draw(RandomStream random);
}
