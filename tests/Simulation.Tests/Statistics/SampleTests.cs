using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Tests.Statistics;

public sealed class SampleTests
{
    [Fact]
    public void Mean_and_variance_are_those_of_the_definition()
    {
        var sample = default(Sample);
        foreach (var value in new[] { 2.0, 4, 4, 4, 5, 5, 7, 9 }) sample.Add(value);
        sample.Mean.ShouldBe(5, 1e-12);
        sample.Variance.ShouldBe(32.0 / 7, 1e-12);
    }

    [Fact]
    public void One_observation_has_no_interval()
    {
        var sample = default(Sample);
        sample.Add(3);
        sample.Interval().ShouldBe(new Interval(3, null));
    }
}
