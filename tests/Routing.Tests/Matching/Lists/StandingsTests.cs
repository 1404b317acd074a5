using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Tests.Matching.Lists;

public sealed class StandingsTests
{
    private const int Members = 200;

    [Fact]
    public void They_know_every_place_that_a_sorted_set_gives() => Prop.ForAll(
        Gen.ArrayOf(from member in Gen.Choose(0, Members - 1)
                    from @class in Gen.Choose(0, 3)
                    from key in Gen.Choose(0, 40)
                    select (member, @class, key), 1_500).ToArbitrary(),
        Play).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Whoever_comes_in_order_finds_a_place_in_few_steps(int direction)
    {
        var standings = new Standings(NamesOf(100_000));
        for (var member = 0; member < 100_000; member++) standings.Put(member, 0, new SortKey(member * direction, 0));
        standings.Depth.ShouldBeLessThan(60);
        standings.Before(70_000).ShouldBe(direction > 0 ? 70_000 : 29_999);
    }

    private static void Play((int Member, int Class, int Key)[] moves)
    {
        var standings = new Standings(NamesOf(Members));
        var at = new Dictionary<int, (int Class, int Key)>();
        for (var i = 0; i < moves.Length; i++)
        {
            var (member, @class, key) = moves[i];
            if (@class == 3)
            {
                standings.Remove(member);
                at.Remove(member);
            }
            else
            {
                standings.Put(member, @class, new SortKey(key / 7, key % 7));
                at[member] = (@class, key);
            }

            if (i % 10 > 0) continue;
            var expected = at.OrderBy(one => one.Value).ThenBy(one => one.Key).Select(one => one.Key).ToList();
            standings.All().ShouldBe(expected);
            Enumerable.Range(0, expected.Count).Select(standings.At).ShouldBe(expected);
            expected.Select(standings.Before).ShouldBe(Enumerable.Range(0, expected.Count));
            standings.Count.ShouldBe(expected.Count);
            standings.Before(@class, new SortKey(key / 7, key % 7)).ShouldBe(at.Values.Count(one => one.CompareTo((@class, key)) <= 0));
        }
    }

    private static Names NamesOf(int count)
    {
        var names = new Names();
        for (var i = 0; i < count; i++) names[i] = $"{i:000000}";
        return names;
    }
}
