using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class OfferingTests
{
    [Fact]
    public void An_offer_takes_the_next_fence_and_says_when_the_turn_began()
    {
        var decision = Offering.Make(Queued(), Terms("ann", 3), Queue, At(4));
        decision.State.Status.ShouldBe(ConversationStatus.Offered);
        decision.State.Offer!.Fence.ShouldBe(1);
        decision.State.Version.ShouldBe(3);
        var made = decision.Facts.ShouldHaveSingleItem().ShouldBeOfType<OfferMade>();
        (made.AgentId, made.TurnAt, made.ConfigurationVersion, made.WaitSeconds).ShouldBe(("ann", At(3), 7, 4));
    }

    [Fact]
    public void Accepting_in_time_gives_ownership_and_keeps_the_units()
    {
        var state = Active();
        (state.Status, state.OwnerId, state.Units, state.Waiting, state.Offer).ShouldBe((ConversationStatus.Active, "ann", 33, null, null));
    }

    [Fact]
    public void A_repeated_accept_by_the_owner_is_refused_as_such_and_changes_nothing()
    {
        var state = Active();
        var again = Offering.Accept(state, "ann", 1, Queue, At(500));
        again.Refusal!.Kind.ShouldBe(RefusalKind.WrongState);
        again.Refusal.Reason.ShouldContain("already");
        again.State.ShouldBeSameAs(state);
    }

    [Theory]
    [InlineData("ann", 1, 20, RefusalKind.Stale)]
    [InlineData("ann", 2, 5, RefusalKind.Stale)]
    [InlineData("bob", 1, 5, RefusalKind.NotYours)]
    public void A_late_mistaken_or_foreign_accept_is_refused(string agent, long fence, int at, RefusalKind kind)
    {
        var offered = Offered();
        var decision = Offering.Accept(offered, agent, fence, Queue, At(at));
        decision.Refusal!.Kind.ShouldBe(kind);
        decision.State.ShouldBeSameAs(offered);
    }

    [Fact]
    public void An_accept_by_the_fence_of_an_earlier_offer_to_the_same_agent_is_stale()
    {
        var rescinded = Offering.Rescind(Offered(), "ann", 1, RescindReason.AgentGone, At(5)).State;
        var again = Offering.Make(rescinded, Terms("ann", 6), Queue, At(6)).State;
        Offering.Accept(again, "ann", 1, Queue, At(7)).Refusal!.Kind.ShouldBe(RefusalKind.Stale);
    }

    [Theory]
    [InlineData(0, RefusalKind.WrongState)]
    [InlineData(1, RefusalKind.Stale)]
    [InlineData(2, RefusalKind.WrongState)]
    public void Where_no_offer_is_live_only_an_answer_to_one_that_was_made_is_late(long fence, RefusalKind kind)
    {
        var rescinded = Offering.Rescind(Offered(), "ann", 1, RescindReason.AgentGone, At(5)).State;
        Offering.Accept(rescinded, "ann", fence, Queue, At(6)).Refusal!.Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_queue_where_it_no_longer_waits_cannot_offer_it()
    {
        var moved = Queueing.Move(Queued(), To("overflow"), Queue, At(1)).State;
        Offering.Make(moved, Terms("ann", 2), Queue, At(2)).Refusal!.Kind.ShouldBe(RefusalKind.Stale);
    }

    [Fact]
    public void Whoever_has_rejected_it_does_not_get_it_by_the_queue_that_it_flows_out_to()
    {
        var rejected = Offering.Reject(Offered(), "ann", 1, null, 0, Queue, At(5)).State;
        var moved = Queueing.Move(rejected, To("overflow"), Queue, At(10)).State;
        var refusal = Offering.Make(moved, Terms("ann", 11) with { QueueId = "overflow" }, Queue, At(11)).Refusal!;
        refusal.Kind.ShouldBe(RefusalKind.NotAllowed);
        Offering.Make(moved, Terms("ann", 65) with { QueueId = "overflow" }, Queue, At(65)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void An_accept_of_an_offer_that_is_over_is_stale_and_names_the_state()
    {
        var rescinded = Offering.Rescind(Offered(), "ann", 1, RescindReason.AgentGone, At(5)).State;
        var refusal = Offering.Accept(rescinded, "ann", 1, Queue, At(6)).Refusal!;
        refusal.Kind.ShouldBe(RefusalKind.Stale);
        refusal.Reason.ShouldContain("Queued");
    }

    [Fact]
    public void Rejecting_bars_the_agent_for_the_back_off()
    {
        var state = Offering.Reject(Offered(), "ann", 1, "lunch", 0, Queue, At(5)).State;
        state.Status.ShouldBe(ConversationStatus.Queued);
        state.Waiting!.Bars.ShouldBe([new Bar("ann", At(65))]);
        Offering.Make(state, Terms("ann", 64), Queue, At(64)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Offering.Make(state, Terms("bob", 6), Queue, At(6)).State.Offer!.Fence.ShouldBe(2);
        Offering.Make(state, Terms("ann", 65), Queue, At(65)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Rejecting_can_be_disabled_or_limited()
    {
        Offering.Reject(Offered(), "ann", 1, null, 0, Queue with { RejectAllowed = false }, At(5)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Offering.Reject(Offered(), "ann", 1, null, 3, Queue with { RejectLimit = 3 }, At(5)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Offering.Reject(Offered(), "ann", 1, null, 2, Queue with { RejectLimit = 3 }, At(5)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Rescinding_bars_nobody_and_is_void_for_another_offer()
    {
        var offered = Offered();
        Offering.Rescind(offered, "ann", 2, RescindReason.AgentGone, At(5)).State.ShouldBeSameAs(offered);
        Offering.Rescind(offered, "ann", 1, RescindReason.AgentGone, At(5)).State.Waiting!.Bars.ShouldBeEmpty();
    }

    [Fact]
    public void While_a_preferred_wait_runs_nobody_else_is_offered_it()
    {
        var waiting = Queueing.Enqueue(New(), new() { QueueId = "returns", Preferred = new("ann", "last agent", At(30)) }, Start).State;
        Offering.Make(waiting, Terms("bob", 29), Queue, At(29)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Offering.Make(waiting, Terms("ann", 29), Queue, At(29)).Refusal.ShouldBeNull();
        Offering.Make(waiting, Terms("bob", 30), Queue, At(30)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void The_preferred_agent_who_rejects_ends_the_preferred_wait()
    {
        var waiting = Queueing.Enqueue(New(), new() { QueueId = "returns", Preferred = new("ann", "dedicated", At(30)) }, Start).State;
        var offered = Offering.Make(waiting, Terms("ann", 1), Queue, At(1)).State;
        Offering.Reject(offered, "ann", 1, null, 0, Queue, At(2)).State.Waiting!.Preferred.ShouldBeNull();
    }

    [Theory]
    [InlineData(Medium.Chat, ConversationStatus.Active)]
    [InlineData(Medium.Voice, ConversationStatus.Offered)]
    public void Auto_takes_text_at_once_but_a_call_after_the_beep(Medium medium, ConversationStatus expected) =>
        Offering.Make(Queued(medium), Terms("ann", 1, OfferMode.Auto), Queue, At(1)).State.Status.ShouldBe(expected);

    [Fact]
    public void A_callback_is_never_taken_automatically() =>
        Offering.Make(Queued(Medium.Callback), Terms("ann", 1, OfferMode.Auto), Queue, At(1)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);

    [Fact]
    public void A_call_is_answered_when_media_connect_and_a_chat_by_the_first_words_of_a_person()
    {
        Legs.Connect(Active(Medium.Voice), "l1", Moves.Profile, At(8)).Facts.OfType<Answered>().ShouldHaveSingleItem().WaitSeconds.ShouldBe(8);
        Messaging.FromAgent(Active(), "ann", "l1", Moves.Profile, At(9)).Facts.OfType<Answered>().ShouldHaveSingleItem().WaitSeconds.ShouldBe(9);
    }
}
