using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Tests.Matching.Lists;

/// <summary>Keys from small ranges, so that the first key, the second and the id each have to decide.</summary>
public sealed class ShelfTests
{
    private const int Nodes = 400;
    private const int Columns = 300;

    [Theory]
    [InlineData(1_000_000, 1)]
    [InlineData(40, 1)]
    [InlineData(3, 4)]
    [InlineData(1, 1)]
    public void The_least_of_any_choice_of_columns_is_found(int firsts, int seconds) => Prop.ForAll(
        Gen.ArrayOf(from node in Gen.Choose(0, Nodes - 1)
                    from column in Gen.Choose(0, Columns - 1)
                    from first in Gen.Choose(0, firsts - 1)
                    from second in Gen.Choose(0, seconds - 1)
                    from mask in Gen.Choose(0, int.MaxValue)
                    select new Move(node, column, first, second, mask), 600).ToArbitrary(),
        Play).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    private static void Play(Move[] moves)
    {
        var names = new Names();
        for (var node = 0; node < Nodes; node++) names[node] = $"{node:000}";
        var lists = new SortedLists(names);
        lists.Grow(Nodes);
        var shelf = new Shelf(lists);
        var at = new Dictionary<int, Move>();
        foreach (var move in moves)
        {
            if (at.Remove(move.Node, out var before)) shelf.Remove(before.Column, move.Node);
            else
            {
                shelf.Insert(move.Column, move.Node, new SortKey(move.First, move.Second));
                at[move.Node] = move;
            }

            Compare(shelf, at, move.Mask);
        }
    }

    private static void Compare(Shelf shelf, Dictionary<int, Move> at, int mask)
    {
        var chosen = Chosen(mask);
        var best = at.Values.Where(move => ((chosen[move.Column >> 6] >> move.Column) & 1) != 0)
            .OrderBy(move => move.First).ThenBy(move => move.Second).ThenBy(move => move.Node).FirstOrDefault();
        shelf.Least(new ChosenColumns(chosen), -1).ShouldBe(best?.Node ?? -1);
        if (at.Count == 0) return;
        var other = at.Values.ElementAt(mask % at.Count);
        var first = best is null || (other.First, other.Second, other.Node).CompareTo((best.First, best.Second, best.Node)) < 0 ? other : best;
        shelf.Least(new ChosenColumns(chosen), other.Node).ShouldBe(first.Node);
    }

    /// <summary>All, few, or half of the columns, also whole words without any.</summary>
    private static ulong[] Chosen(int mask)
    {
        var dice = new System.Random(mask);
        return [.. Enumerable.Range(0, (Columns + 63) / 64).Select(_ => (mask % 4) switch
        {
            0 => ulong.MaxValue,
            1 => (ulong)dice.NextInt64() & (ulong)dice.NextInt64() & (ulong)dice.NextInt64(),
            2 => dice.Next(2) == 0 ? 0 : 1ul << dice.Next(64),
            _ => (ulong)dice.NextInt64(),
        })];
    }

    private sealed record Move(int Node, int Column, int First, int Second, int Mask);
}
