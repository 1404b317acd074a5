using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class BarsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Those_that_are_over_are_forgotten_so_that_a_long_wait_keeps_few() =>
        Enumerable.Range(0, 500).Aggregate<int, System.Collections.Immutable.ImmutableArray<Bar>>(
            [], (bars, i) => Bars.Add(bars, new Bar($"a{i}", Now.AddSeconds(i + 60)), Now.AddSeconds(i))).Length.ShouldBe(60);

    [Fact]
    public void An_agent_has_one_and_the_new_one_counts()
    {
        var bars = Bars.Add([new Bar("ann", Now.AddSeconds(10)), new Bar("bob", Now.AddSeconds(10))], new Bar("ann", Now.AddSeconds(70)), Now);
        bars.ShouldBe([new Bar("bob", Now.AddSeconds(10)), new Bar("ann", Now.AddSeconds(70))]);
    }
}
