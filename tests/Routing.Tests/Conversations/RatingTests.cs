using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.ServiceLevels;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class RatingTests
{
    [Fact]
    public void Whoever_was_served_by_a_person_is_asked_at_the_end()
    {
        Closed().RatingAskedAt.ShouldBe(At(10));
        Closing.CustomerLeft(Answered(), Queue, At(10)).State.RatingAskedAt.ShouldBe(At(10));
        Closing.CustomerLeft(Queued(), Queue, At(10)).State.RatingAskedAt.ShouldBeNull();
        Closing.Close(Answered(), "ann", CloseReason.Spam, Queue, At(10)).State.RatingAskedAt.ShouldBeNull();
        Closing.Close(Answered(), "ann", CloseReason.Resolved, Queue with { AskRating = false }, At(10)).State.RatingAskedAt.ShouldBeNull();
        Closing.Close(Answered(Medium.Voice), "ann", CloseReason.Resolved, Queue, At(10)).State.RatingAskedAt.ShouldBeNull();
    }

    [Fact]
    public void The_owner_asks_before_the_end_and_once_is_enough()
    {
        var asked = Ratings.Ask(Answered(), "ann", At(5));
        asked.Facts.ShouldHaveSingleItem().ShouldBeOfType<RatingAsked>().AgentId.ShouldBe("ann");
        Ratings.Ask(asked.State, "ann", At(6)).Changed.ShouldBeFalse();
        Ratings.Ask(Answered(), "bob", At(5)).Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        Closing.Close(asked.State, "ann", CloseReason.Resolved, Queue, At(10)).State.RatingAskedAt.ShouldBe(At(5));
        Ratings.Rate(asked.State, 5, null, At(7)).State.Rating.ShouldBe(new Rating(5, null, At(7)));
    }

    [Fact]
    public void The_last_answer_counts_and_a_repeat_changes_nothing()
    {
        var first = Ratings.Rate(Closed(), 2, "  slow ", At(20));
        first.Facts.ShouldHaveSingleItem().ShouldBeOfType<Rated>().ShouldSatisfyAllConditions(
            fact => (fact.AgentId, fact.Stars, fact.StarsBefore).ShouldBe(("ann", 2, null)));
        first.State.Rating.ShouldBe(new Rating(2, "slow", At(20)));
        Ratings.Rate(first.State, 2, "slow", At(30)).Changed.ShouldBeFalse();
        var second = Ratings.Rate(first.State, 5, " ", At(40));
        second.State.Rating.ShouldBe(new Rating(5, null, At(40)));
        Sum(first, second).ShouldBe((1, 1, 5));
        Sum(first, second, Ratings.Rate(second.State, 3, null, At(50))).ShouldBe((1, 0, 3));
    }

    [Fact]
    public void Nobody_rates_unasked_out_of_bounds_or_too_late()
    {
        Ratings.Rate(Answered(), 5, null, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Ratings.Rate(Closed(), 0, null, At(20)).Refusal.ShouldBe(new Refusal(RefusalKind.Invalid, "stars is 0; it has to be 1..5"));
        Ratings.Rate(Closed(), 6, null, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.Invalid);
        Ratings.Rate(Closed(), 5, new string('x', 1_001), At(20)).Refusal!.Kind.ShouldBe(RefusalKind.TooLarge);
        Ratings.Rate(Closed(), 5, null, At(10) + Ratings.Open).Refusal.ShouldBeNull();
        Ratings.Rate(Closed(), 5, null, At(11) + Ratings.Open).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public void Who_comes_back_is_asked_anew_and_their_answer_stands_until_then()
    {
        var rated = Ratings.Rate(Closed(), 4, null, At(20)).State;
        var again = Reopening.ByOwner(rated, "ann", 33, At(30)).State;
        (again.RatingAskedAt, again.Rating!.Stars).ShouldBe((null, 4));
        Closing.Close(again, "ann", CloseReason.Resolved, Queue, At(60)).State.RatingAskedAt.ShouldBe(At(60));
    }

    private static (long Ratings, long Satisfied, long Stars) Sum(params Decision[] decisions)
    {
        var sum = decisions.SelectMany(decision => decision.Facts).Aggregate(Figures.Zero, (sum, fact) => sum + (Tally.Of(fact, null)?.Figures ?? Figures.Zero));
        return (sum.Ratings, sum.SatisfiedRatings, sum.Stars);
    }
}
