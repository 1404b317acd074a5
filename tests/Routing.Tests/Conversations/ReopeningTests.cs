using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class ReopeningTests
{
    [Fact]
    public void Closing_words_are_kept_without_reopening_for_ten_minutes()
    {
        var thanks = new IncomingMessage("l1", "谢谢");
        var kept = Messaging.FromCustomer(Closed(), thanks, Queue, At(610));
        (kept.State.Status, kept.State.LastMessage).ShouldBe((ConversationStatus.Closed, 2));
        kept.Facts.ShouldHaveSingleItem().ShouldBeOfType<MessageReceived>().AfterClose.ShouldBeTrue();
        Reopening.Of(Closed(), thanks, Queue, At(611)).ShouldBe(ReopenKind.ToQueue);
        Reopening.Of(Closed(), thanks with { HasAttachments = true }, Queue, At(30)).ShouldBe(ReopenKind.SameOwner);
    }

    [Fact]
    public void Later_it_is_queued_with_a_new_age_and_fresh_counts()
    {
        var again = Reopening.Reopen(Closed(), new() { QueueId = "returns", Preferred = new("ann", "last agent", At(1030)) }, At(1000));
        var state = again.State;
        (state.Status, state.CloseReason, state.ClosedAt, state.Hops).ShouldBe((ConversationStatus.Queued, null, null, 0));
        (state.Waiting!.EnqueuedAt, state.Waiting.Preferred!.AgentId, state.UnansweredSince).ShouldBe((At(1000), "ann", At(1000)));
        again.Facts.OfType<Reopened>().Single().ClosedSeconds.ShouldBe(990);
    }

    [Fact]
    public void When_the_wrap_up_is_over_it_is_queued()
    {
        var question = new IncomingMessage("l1", "one more thing");
        Reopening.Of(Closed(), question, Queue, At(39.999)).ShouldBe(ReopenKind.SameOwner);
        Reopening.Of(Closed(), question, Queue, At(40)).ShouldBe(ReopenKind.ToQueue);
    }

    [Fact]
    public void After_a_day_or_where_nobody_had_it_it_stays_closed()
    {
        var question = new IncomingMessage("l1", "one more thing");
        Reopening.Of(Closed(), question, Queue, At(86_409)).ShouldBe(ReopenKind.ToQueue);
        Reopening.Of(Closed(), question, Queue, At(86_410)).ShouldBe(ReopenKind.Over);
        Reopening.Of(Closed(), question, Queue with { ReopenSeconds = 0 }, At(40)).ShouldBe(ReopenKind.Over);
        var refused = Closing.Close(Queued(), null, CloseReason.Refused, Queue, At(10)).State;
        Reopening.Of(refused, question, Queue, At(11)).ShouldBe(ReopenKind.Over);
    }

    [Fact]
    public void Its_last_owner_has_it_at_once_outside_any_queues_service_level()
    {
        var over = Waking.Wake(Closed(), Configured, null, At(500)).State;
        var again = Reopening.ByOwner(over, "ann", 33, At(1000));
        var state = again.State;
        (state.Status, state.OwnerId, state.Units, state.Segment, state.FirstReplyAt).ShouldBe((ConversationStatus.Active, "ann", 33, null, null));
        (state.CloseReason, state.ClosedAt, state.WrapUpCode, state.UnansweredSince).ShouldBe((null, null, null, null));
        state.Fence.ShouldBeGreaterThan(over.Fence);
        again.Facts.OfType<Reopened>().Single().By.ShouldBe("ann");
        again.Facts.OfType<OwnershipBegan>().Single().Origin.ShouldBe(OwnershipOrigin.Reopened);
    }

    [Fact]
    public void While_they_wrap_it_up_its_stay_in_the_queue_goes_on_to_count()
    {
        var again = Reopening.ByOwner(Closed(), "ann", 33, At(20));
        again.State.WrapUps.ShouldBeEmpty();
        again.State.Segment.ShouldBe(Closed().Segment);
        again.Facts.OfType<Reopened>().Single().DuringWrapUp.ShouldBeTrue();
    }

    [Fact]
    public void A_customer_who_was_silent_long_ago_is_not_taken_for_silent_at_once()
    {
        var again = Reopening.ByOwner(Closed(), "ann", 33, At(50_000)).State;
        Deadlines.Next(again, Configured).ShouldNotBe(null);
        Waking.Wake(again, Configured, null, At(50_001)).State.Status.ShouldBe(ConversationStatus.Active);
    }

    [Fact]
    public void Nobody_else_has_it_by_that_and_spam_stays_closed()
    {
        Reopening.ByOwner(Closed(), "bob", 33, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        var spam = Closing.Close(Answered(), "ann", CloseReason.Spam, Queue, At(10)).State;
        Reopening.ByOwner(spam, "ann", 33, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public void Spam_is_not_reopened()
    {
        var spam = Closing.Close(Answered(), "ann", CloseReason.Spam, Queue, At(10)).State;
        Reopening.Of(spam, new("l1", "buy!"), Queue, At(20)).ShouldBe(ReopenKind.Over);
        Reopening.Reopen(spam, new() { QueueId = "returns" }, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }
}
