namespace OmniContact.Routing.Tests.Waits;

/// <summary>What a <see cref="QueueSimulation"/> is given.</summary>
internal sealed record SimulatedQueue
{
    public required double ArrivalRate { get; init; }

    public required Func<double, int> Agents { get; init; }

    public required Func<Random, double> Service { get; init; }

    public Func<Random, double> Patience { get; init; } = _ => double.PositiveInfinity;

    /// <summary>What arrivals are multiplied by from an instant on.</summary>
    public Func<double, double> Surge { get; init; } = _ => 1;

    /// <summary>What services that begin at an instant are multiplied by.</summary>
    public Func<double, double> Slowness { get; init; } = _ => 1;

    /// <summary>The share of arrivals that belongs to the queue under test.</summary>
    public double OwnShare { get; init; } = 1;

    /// <summary>The next instant after one at which the number of agents may change.</summary>
    public Func<double, double> NextShift { get; init; } = _ => double.PositiveInfinity;

    public static SimulatedQueue Markov(double arrivalRate, double serviceRate, int agents, double abandonRate = 0) => new()
    {
        ArrivalRate = arrivalRate,
        Agents = _ => agents,
        Service = Exponential(serviceRate),
        Patience = abandonRate > 0 ? Exponential(abandonRate) : _ => double.PositiveInfinity,
    };

    public static Func<Random, double> Exponential(double rate) => random => -Math.Log(1 - random.NextDouble()) / rate;

    /// <summary>Long-tailed times of a mean and a coefficient of variation.</summary>
    public static Func<Random, double> LogNormal(double mean, double variation)
    {
        var variance = Math.Log(1 + variation * variation);
        var (shift, width) = (Math.Log(mean) - variance / 2, Math.Sqrt(variance));
        return random => Math.Exp(shift + width * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
    }
}
