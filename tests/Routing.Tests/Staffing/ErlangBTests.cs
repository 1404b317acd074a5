using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Staffing;

public class ErlangBTests
{
    [Theory]
    [InlineData(10, 10, 0.214582)]
    [InlineData(10, 15, 0.036497)]
    [InlineData(20, 20, 0.158892)]
    [InlineData(84, 90, 0.044620)]
    [InlineData(100, 110, 0.027463)]
    public void The_published_table_is_reproduced(double load, int servers, double blocking) =>
        ErlangB.Blocking(load, servers).ShouldBe(blocking, 5e-7);

    [Theory]
    // Worked out with 40 digits.
    [InlineData(100_000, 100_000, 0.0025188934235469064)]
    [InlineData(99_000, 100_000, 8.2257755985042223e-6)]
    [InlineData(90_000, 100_000, 1.98003409635906e-236)]
    [InlineData(150_000, 100_000, 0.33334666506708251)]
    [InlineData(1, 50, 1.209568993990976e-65)]
    [InlineData(0.5, 100, 5.1268373306382995e-189)]
    public void Large_light_and_heavy_loads_keep_their_digits(double load, int servers, double blocking) =>
        (ErlangB.Blocking(load, servers) / blocking).ShouldBe(1, 1e-10);

    [Fact]
    public void No_servers_lose_everybody_and_no_load_loses_nobody()
    {
        ErlangB.Blocking(3, 0).ShouldBe(1);
        ErlangB.Blocking(0, 3).ShouldBe(0);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_load_that_means_nothing_is_refused(double load) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangB.Blocking(load, 1)).ParamName.ShouldBe("load");
}
