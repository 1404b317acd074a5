namespace OmniContact.Simulation.Tests;

/// <summary>A queue of theory: Poisson arrivals, exponential services and patience.</summary>
/// <param name="Load">Arrivals in a mean service time.</param>
/// <param name="Agents">How many.</param>
/// <param name="Theta">Abandonments of one waiting customer in a mean service time; 0 = everybody waits.</param>
internal sealed record Markov(double Load, int Agents, double Theta = 0)
{
    /// <summary>Mean service times until the empty begin is forgotten: six relaxation times, 1 / (sqrt n - sqrt a)^2 where everybody waits.</summary>
    public double Settling => Theta > 0 || Lines is not null ? 20 + (6 / Math.Max(0.3, Theta)) : 20 + (6 / Math.Pow(Math.Sqrt(Agents) - Math.Sqrt(Load), 2));

    public int ServiceSeconds { get; init; } = 100;

    public int TargetSeconds { get; init; } = 10;

    public int? Lines { get; init; }

    public string Strategy { get; init; } = "longestIdle";
}
