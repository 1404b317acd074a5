using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Tests.Statistics;

public sealed class StudentTTests
{
    // Tables of the distribution, for example NIST/SEMATECH e-Handbook 1.3.6.7.2.
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(3, 3.182)]
    [InlineData(5, 2.571)]
    [InlineData(9, 2.262)]
    [InlineData(10, 2.228)]
    [InlineData(19, 2.093)]
    [InlineData(30, 2.042)]
    [InlineData(60, 2.000)]
    [InlineData(100, 1.984)]
    [InlineData(120, 1.980)]
    [InlineData(1000, 1.962)]
    public void The_quantile_is_that_of_the_tables(int degrees, double expected) =>
        StudentT.Quantile975(degrees).ShouldBe(expected, 0.0005);
}
