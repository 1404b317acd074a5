using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Staffing;

public class PoissonForecastTests
{
    [Theory]
    // 2 e^-m m^(k+1) / k! with 40 digits.
    [InlineData(0, 0)]
    [InlineData(0.3, 0.44449093240903071)]
    [InlineData(1, 0.73575888234288464)]
    [InlineData(2.5, 1.2825781034984187)]
    [InlineData(10, 2.502200714422666)]
    [InlineData(15.5, 3.1497282507794118)]
    [InlineData(16, 3.1749610119089862)]
    [InlineData(1000.25, 25.234741536532977)]
    [InlineData(1_000_000.75, 797.88486832082022)]
    public void The_floor_is_the_published_formula(double mean, double floor) =>
        PoissonForecast.BestMeanAbsoluteError(mean).ShouldBe(floor, 1e-12 * Math.Max(1, floor));

    [Fact]
    public void It_is_the_mean_deviation_of_the_counts_themselves()
    {
        const double Mean = 7.3;
        var (term, sum) = (Math.Exp(-Mean), 0.0);
        for (var count = 0; count < 200; count++, term *= Mean / count) sum += term * Math.Abs(count - Mean);
        PoissonForecast.BestMeanAbsoluteError(Mean).ShouldBe(sum, 1e-12);
    }
}
