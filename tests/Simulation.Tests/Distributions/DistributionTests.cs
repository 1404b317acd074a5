using OmniContact.Simulation.Distributions;
using OmniContact.Simulation.Randomness;
using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Tests.Distributions;

public sealed class DistributionTests
{
    private const int Drawings = 30_000;

    public static TheoryData<string, double, double> Kinds => new()
    {
        { "exponential", 40, 40 },
        { "gamma 4", 40, 20 },
        { "gamma 0.5", 40, 40 * Math.Sqrt(2) },
        { "uniform", 40, 20 / Math.Sqrt(3) },
        { "log-normal", 40, 30 },
        { "deterministic", 40, 0 },
        { "empirical", 40, 10 },
        { "hyper-exponential", 40, Math.Sqrt(2 * (0.5 * 400 + 0.5 * 3600) - 1600) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Mean_and_deviation_are_those_of_the_kind(string kind, double mean, double deviation)
    {
        var (distribution, random, sample) = (Of(kind), new RandomStream(1, 0, kind), default(Sample));
        for (var i = 0; i < Drawings; i++) sample.Add(distribution.Draw(random));
        distribution.Mean.ShouldBe(mean, 1e-9);
        sample.Mean.ShouldBe(mean, 5 * deviation / Math.Sqrt(Drawings) + 1e-9);
        Math.Sqrt(sample.Variance).ShouldBe(deviation, 0.05 * deviation + 1e-9);
    }

    /// <summary>The share of exponential drawings below their mean is 1 - 1/e.</summary>
    [Fact]
    public void Exponential_drawings_have_the_shape_too()
    {
        var (random, below) = (new RandomStream(2, 0, "shape"), 0);
        for (var i = 0; i < Drawings; i++)
            if (random.Exponential() < 1) below++;
        ((double)below / Drawings).ShouldBe(1 - Math.Exp(-1), 0.011);
    }

    private static Distribution Of(string kind) => kind switch
    {
        "exponential" => new Exponential(40),
        "gamma 4" => new Gamma(40, 4),
        "gamma 0.5" => new Gamma(40, 0.5),
        "uniform" => new Uniform(20, 60),
        "log-normal" => new LogNormal(40, 30),
        "deterministic" => new Deterministic(40),
        "empirical" => new Empirical([30, 50]),
        _ => new HyperExponential([new Phase(0.5, 20), new Phase(0.5, 60)]),
    };
}
