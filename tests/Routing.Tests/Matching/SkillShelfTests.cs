using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>Skill sets and needs become known on the way, so that the layout is made and made again.</summary>
public sealed class SkillShelfTests
{
    private const int Agents = 300;

    [Theory]
    [InlineData(true, 6, 1_000_000)]
    [InlineData(true, 6, 2)]
    [InlineData(false, 9, 1_000_000)]
    [InlineData(false, 9, 2)]
    public void The_first_who_meets_the_needs_is_found(bool grouped, int skills, int keys) => Prop.ForAll(
        Gen.ArrayOf(from agent in Gen.Choose(0, Agents - 1)
                    from has in Gen.Choose(0, (1 << skills) - 1)
                    from first in Gen.Choose(0, keys - 1)
                    from second in Gen.Choose(0, 1)
                    from needs in Gen.Choose(0, (1 << skills) - 1)
                    select new Move(agent, has, first, second, needs), 900).ToArbitrary(),
        moves => Play(moves, grouped)).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    private static void Play(Move[] moves, bool grouped)
    {
        var map = new SkillMap(new QueueSettings { Id = "q", Name = new LocalizedText("", "q"), FewestSpareSkillsFirst = grouped });
        var (names, stages) = (new Names(), new Stages());
        for (var agent = 0; agent < Agents; agent++) names[agent] = $"{agent:000}";
        var lists = new SortedLists(names);
        lists.Grow(Agents);
        var shelf = new SkillShelf(0, grouped);
        var at = new Dictionary<int, Move>();
        foreach (var move in moves)
        {
            if (at.Remove(move.Agent, out var before)) shelf.Remove(lists, map.NumberOf(SkillsOf(before.Has)), move.Agent);
            else
            {
                var skillSet = map.NumberOf(SkillsOf(move.Has));
                shelf.Grow(map.SkillSets);
                shelf.Insert(lists, skillSet, move.Agent, new SortKey(move.First, move.Second));
                at[move.Agent] = move;
            }

            // One or two skills of the chosen, so that many sets have them.
            var needs = map.At(map.RequirementOf(SkillsOf(move.Needs & (move.Needs >> 1) & 0b101101)), stages, 0);
            First(lists, shelf, needs).ShouldBe(Expected(at.Values, needs, map));
        }
    }

    private static int First(SortedLists lists, SkillShelf shelf, Needs needs)
    {
        var first = -1;
        for (var group = 0; first < 0 && group < needs.Groups.Length; group++) first = shelf.Least(lists, needs, group, -1);
        shelf.First(lists, needs).ShouldBe(first);
        return first;
    }

    private static int Expected(IEnumerable<Move> listed, Needs needs, SkillMap map) => listed
        .Where(move => needs.AreMetBy(SkillsOf(move.Has)))
        .OrderBy(move => needs.GroupOf[map.NumberOf(SkillsOf(move.Has))])
        .ThenBy(move => move.First).ThenBy(move => move.Second).ThenBy(move => move.Agent)
        .FirstOrDefault()?.Agent ?? -1;

    private static ImmutableDictionary<string, int> SkillsOf(int bits) => Enumerable.Range(0, 10)
        .Where(skill => ((bits >> skill) & 1) != 0)
        .ToImmutableDictionary(skill => $"s{skill}", _ => 1);

    private sealed record Move(int Agent, int Has, int First, int Second, int Needs);
}
