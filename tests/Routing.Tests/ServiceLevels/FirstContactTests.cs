using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class FirstContactTests
{
    private static readonly DateTimeOffset Day0 = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_matter_that_does_not_come_back_was_resolved_at_first_contact() => Judge(Matter("c1", 0)).ShouldBe(new(1, 0, 0, 0));

    [Theory]
    [InlineData(6.9, "refund", 0, 1)]
    [InlineData(7.1, "refund", 1, 0)]
    [InlineData(3, "delivery", 1, 0)]
    public void The_same_category_inside_seven_days_on_any_channel_means_it_was_not(double laterDays, string category, long first, long again)
    {
        var figures = Judge(Matter("c1", 0), Matter("c2", laterDays, category) with { ResolvedAt = null });
        (figures.First, figures.Again).ShouldBe((first, again));
    }

    [Fact]
    public void Coming_back_to_the_same_conversation_counts_as_again() =>
        Judge(Matter("c1", 0) with { ReopenedAt = Day0.AddDays(2) }).ShouldBe(new(0, 1, 0, 0));

    [Fact]
    public void Another_customers_matter_does_not_count() =>
        Judge(Matter("c1", 0), Matter("c2", 1) with { CustomerId = "wang", ResolvedAt = null }).First.ShouldBe(1);

    [Fact]
    public void A_window_that_is_not_over_is_open_and_a_matter_without_category_unknown()
    {
        FirstContact.Of([Matter("c1", 0)], Day0, Day0.AddDays(1), Day0.AddDays(7)).ShouldBe(new(0, 0, 1, 0));
        Judge(Matter("c1", 0) with { Category = null }).ShouldBe(new(0, 0, 0, 1));
        new FirstContactFigures(0, 0, 3, 1).Rate.ShouldBeNull();
        new FirstContactFigures(3, 1, 0, 0).Rate.ShouldBe(0.75);
    }

    [Fact]
    public void Matters_are_made_of_facts()
    {
        ConversationFact[] facts =
        [
            new ConversationStarted { Brand = "b", ConversationId = "c1", CustomerId = "li", At = Day0 },
            new AttributesSet { Category = "refund", ConversationId = "c1", At = Day0.AddMinutes(1) },
            new ConversationClosed { Reason = CloseReason.Resolved, Category = "refund", ConversationId = "c1", At = Day0.AddHours(1) },
            new Reopened { ClosedSeconds = 1, DuringWrapUp = false, ConversationId = "c1", At = Day0.AddHours(2) },
            new ConversationClosed { Reason = CloseReason.Resolved, Category = "refund", ConversationId = "c1", At = Day0.AddHours(3) },
        ];
        facts.Aggregate(ImmutableDictionary<string, Matter>.Empty, Matters.After)["c1"].ShouldBe(new()
        {
            ConversationId = "c1", CustomerId = "li", StartedAt = Day0, Category = "refund", ResolvedAt = Day0.AddHours(1), ReopenedAt = Day0.AddHours(2),
        });
    }

    private static Matter Matter(string id, double days, string category = "refund") => new()
    {
        ConversationId = id, CustomerId = "li", StartedAt = Day0.AddDays(days), Category = category, ResolvedAt = Day0.AddDays(days),
    };

    private static FirstContactFigures Judge(params Matter[] matters) => FirstContact.Of(matters, Day0, Day0.AddDays(1), Day0.AddDays(30));
}
