using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Tests.Matching.Lists;

public sealed class SortedListsTests
{
    /// <summary>Enough nodes for three express lanes; few keys, so that ids decide often.</summary>
    private const int Nodes = 3000;

    [Fact]
    public void They_hold_what_a_sorted_set_holds() => Prop.ForAll(
        Gen.ArrayOf(from node in Gen.Choose(0, Nodes - 1)
                    from list in Gen.Choose(0, 2)
                    from key in Gen.Choose(0, 400)
                    select (node, list, key), 12_000).ToArbitrary(),
        Play).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(7919)]
    public void They_take_nodes_in_any_order_and_give_them_back_from_either_end(int stride)
    {
        var (lists, list) = New();
        for (var i = 0; i < Nodes; i++) Put(lists, ref list, i, (int)(((long)i * stride % Nodes) + Nodes) % Nodes);
        Forward(lists, list).Select(node => (lists.Node(node).Key.First * 20) + lists.Node(node).Key.Second)
            .ShouldBe(Enumerable.Range(0, Nodes).Select(i => (long)i));
        while (list.First >= 0)
        {
            lists.Remove(ref list, list.First);
            if (list.Last >= 0) lists.Remove(ref list, list.Last);
            if (list.First >= 0) lists.Node(list.First).Previous.ShouldBe(-1);
        }

        list.Last.ShouldBe(-1);
    }

    private static void Play((int Node, int List, int Key)[] moves)
    {
        var lists = new SortedLists(NamesOf(Nodes));
        lists.Grow(Nodes);
        ListEnds[] ends = [ListEnds.Empty, ListEnds.Empty, ListEnds.Empty];
        var model = new SortedSet<(int List, int Key, int Node)>();
        var at = new (int List, int Key)?[Nodes];
        foreach (var (node, list, key) in moves)
        {
            if (at[node] is { } was)
            {
                lists.Remove(ref ends[was.List], node);
                model.Remove((was.List, was.Key, node));
            }

            at[node] = (list, key);
            Put(lists, ref ends[list], node, key);
            model.Add((list, key, node));
        }

        for (var list = 0; list < ends.Length; list++)
        {
            var expected = model.Where(entry => entry.List == list).Select(entry => entry.Node).ToList();
            Forward(lists, ends[list]).ShouldBe(expected);
            Backward(lists, ends[list]).ShouldBe(expected.AsEnumerable().Reverse());
        }
    }

    private static (SortedLists Lists, ListEnds List) New()
    {
        var lists = new SortedLists(NamesOf(Nodes));
        lists.Grow(Nodes);
        return (lists, ListEnds.Empty);
    }

    private static void Put(SortedLists lists, ref ListEnds list, int node, int key)
    {
        lists.Insert(ref list, node, new SortKey(key / 20, key % 20), 0);
    }

    private static Names NamesOf(int count)
    {
        var names = new Names();
        for (var i = 0; i < count; i++) names[i] = $"{i:0000}";
        return names;
    }

    private static List<int> Forward(SortedLists lists, ListEnds list)
    {
        var nodes = new List<int>();
        for (var node = list.First; node >= 0; node = lists.Node(node).Next) nodes.Add(node);
        return nodes;
    }

    private static List<int> Backward(SortedLists lists, ListEnds list)
    {
        var nodes = new List<int>();
        for (var node = list.Last; node >= 0; node = lists.Node(node).Previous) nodes.Add(node);
        return nodes;
    }
}
