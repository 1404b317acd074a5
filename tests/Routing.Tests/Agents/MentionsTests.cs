using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Tests.Agents;

public sealed class MentionsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void One_that_is_told_again_changes_nothing_not_even_that_it_was_read()
    {
        var read = Mentions.Mark(Mentions.Add([], Of(1)), new("c", 1), read: true);
        Mentions.Add(read, Of(1)).ShouldBe(read);
        read.Single().Read.ShouldBeTrue();
    }

    [Fact]
    public void They_stand_in_the_order_of_time_in_whatever_order_they_come() =>
        Numbers(new[] { Of(2), Of(3), Of(1) }.Aggregate(ImmutableArray<Mention>.Empty, Mentions.Add)).ShouldBe([1, 2, 3]);

    [Fact]
    public void The_latest_are_kept_and_one_that_was_forgotten_does_not_come_back()
    {
        var many = Enumerable.Range(1, Mentions.Most + 2).Select(number => Of(number)).Aggregate(ImmutableArray<Mention>.Empty, Mentions.Add);
        many.Length.ShouldBe(Mentions.Most);
        Numbers(many)[0].ShouldBe(3);
        Mentions.Add(many, Of(2)).ShouldBe(many);
    }

    [Fact]
    public void Read_and_to_be_read_again_and_what_is_not_known_changes_nothing()
    {
        var one = Mentions.Add([], Of(1));
        var read = Mentions.Mark(one, new("c", 1), read: true);
        Mentions.Mark(read, new("c", 1), read: true).ShouldBe(read);
        Mentions.Mark(read, new("c", 1), read: false).ShouldBe(one);
        Mentions.Mark(one, new("c", 9), read: true).ShouldBe(one);
    }

    private static long[] Numbers(ImmutableArray<Mention> mentions) => [.. mentions.Select(one => one.Number)];

    private static Mention Of(int number) => new()
    {
        ConversationId = "c", Number = number, At = Noon.AddSeconds(number), ByAgentId = "ana", By = "Ana", CustomerName = "Li", Words = "look",
    };
}
