using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Tests.Randomness;

public sealed class RandomStreamTests
{
    [Fact]
    public void The_same_seed_replication_and_purpose_give_the_same_numbers() =>
        First(new RandomStream(7, 3, "service of a")).ShouldBe(First(new RandomStream(7, 3, "service of a")));

    [Theory]
    [InlineData(8, 3, "service of a")]
    [InlineData(7, 4, "service of a")]
    [InlineData(7, 3, "service of b")]
    public void Another_seed_replication_or_purpose_gives_others(long seed, int replication, string purpose) =>
        First(new RandomStream(seed, replication, purpose)).ShouldNotBe(First(new RandomStream(7, 3, "service of a")));

    [Fact]
    public void Streams_of_two_purposes_are_not_correlated()
    {
        var (one, other, products) = (new RandomStream(1, 0, "arrivals"), new RandomStream(1, 0, "patience"), 0.0);
        const int Count = 100_000;
        for (var i = 0; i < Count; i++) products += (one.Uniform() - 0.5) * (other.Uniform() - 0.5);
        Math.Abs(products / Count * 12).ShouldBeLessThan(0.012);
    }

    [Fact]
    public void Uniform_numbers_fill_their_range_evenly()
    {
        var (random, classes) = (new RandomStream(1, 0, "uniform"), new int[100]);
        for (var i = 0; i < 100_000; i++) classes[Math.Min(99, (int)(random.Uniform() * 100))]++;
        var chiSquare = classes.Sum(count => (count - 1000.0) * (count - 1000.0) / 1000);
        chiSquare.ShouldBeInRange(60, 149); // 99 degrees of freedom: 99.8 % lie between.
    }

    private static ulong[] First(RandomStream random) => [.. Enumerable.Range(0, 8).Select(_ => random.Next())];
}
