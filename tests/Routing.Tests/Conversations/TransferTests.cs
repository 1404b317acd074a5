using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class TransferTests
{
    [Theory]
    [InlineData(ExitTrigger.Closed, RefusalKind.QueueClosed)]
    [InlineData(ExitTrigger.Full, RefusalKind.QueueFull)]
    [InlineData(ExitTrigger.NobodySignedIn, RefusalKind.QueueUnstaffed)]
    public void A_queue_that_does_not_admit_is_refused_before_the_owner_lets_go(ExitTrigger because, RefusalKind kind)
    {
        var state = Answered();
        var decision = Transfers.ToQueue(state, "ann", new() { QueueId = "overflow" }, new("overflow", because), Queue, At(5));
        decision.Refusal!.Kind.ShouldBe(kind);
        decision.State.ShouldBeSameAs(state);
    }

    [Fact]
    public void To_a_queue_the_owner_lets_go_at_once_wraps_up_and_the_age_is_kept()
    {
        var state = ToOverflow();
        (state.Status, state.OwnerId, state.QueueId, state.Hops).ShouldBe((ConversationStatus.Queued, null, "overflow", 1));
        (state.Waiting!.EnqueuedAt, state.Waiting.SegmentAt).ShouldBe((Start, At(5)));
        state.WrapUps.ShouldHaveSingleItem().AgentId.ShouldBe("ann");
        state.Waiting.Bars.ShouldBe([new Bar("ann", At(125))]);
    }

    [Fact]
    public void Not_taken_in_time_it_waits_for_the_transferor_and_then_overflows()
    {
        var overflow = new ConfiguredQueue(Queue with { Id = "overflow", Exits = [new(ExitTrigger.MaximumWait, ExitAction.Callback, null, 3_000)] });
        var state = ToOverflow();
        var back = Waking.Wake(state, overflow, null, At(125)).State;
        back.Waiting!.Preferred.ShouldBe(new PreferredAgent("ann", "transfer returned", At(155)));
        Offering.Make(back, Terms("ann", 126) with { QueueId = "overflow" }, Queue, At(126)).Refusal.ShouldBeNull();
        Offering.Make(back, Terms("bob", 126) with { QueueId = "overflow" }, Queue, At(126)).Refusal.ShouldNotBeNull();
        var gone = Waking.Wake(back, overflow, null, At(155)).State;
        (gone.Status, gone.Medium, gone.Waiting!.Preferred).ShouldBe((ConversationStatus.Queued, Medium.Task, null));
    }

    [Fact]
    public void Not_taken_in_time_it_goes_back_to_the_queue_where_the_transferor_is_asked()
    {
        var overflow = new ConfiguredQueue(Queue with { Id = "overflow", Exits = [] });
        var question = Waking.Asks(ToOverflow(), overflow, At(125)).ShouldNotBeNull();
        (question.Exit.TargetQueueId, question.Reason).ShouldBe(("returns", EntryReason.Requeue));
        var back = Waking.Wake(ToOverflow(), overflow, To("returns"), At(125)).State;
        (back.QueueId, back.Transfer, back.Waiting!.EnqueuedAt).ShouldBe(("returns", null, Start));
        back.Waiting.Preferred.ShouldBe(new PreferredAgent("ann", "transfer returned", At(155)));
        back.Waiting.OverflowAt.ShouldBe(At(155));
        Waking.Wake(ToOverflow(), overflow, To("elsewhere"), At(125)).State.QueueId.ShouldBe("overflow");
    }

    [Fact]
    public void A_transferor_who_has_let_it_lapse_meanwhile_is_not_waited_for()
    {
        var overflow = new ConfiguredQueue(Queue with { Id = "overflow", Exits = [new(ExitTrigger.MaximumWait, ExitAction.Callback, null, 3_000)] });
        // The process was down when the transfer ended, and the queue was quicker to ask than the conversation to wake.
        var asked = Offering.Make(ToOverflow(), Terms("ann", 600) with { QueueId = "overflow", ExpiresAt = At(620) }, Queue, At(600)).State;
        var woken = Waking.Wake(asked, overflow, null, At(625)).State;
        (woken.Medium, woken.Waiting!.Preferred, woken.Transfer).ShouldBe((Medium.Task, null, null));
    }

    [Fact]
    public void Without_an_overflow_it_goes_on_waiting_for_anybody()
    {
        var plain = new ConfiguredQueue(Queue with { Id = "overflow", Exits = [] });
        var state = Waking.Wake(ToOverflow(), plain, null, At(160)).State;
        Waking.Wake(state, plain, null, At(200)).State.Waiting!.Preferred.ShouldBeNull();
    }

    [Fact]
    public void To_an_agent_the_owner_keeps_it_until_the_other_accepts()
    {
        var pending = ToBob();
        (pending.Status, pending.OwnerId, pending.Units).ShouldBe((ConversationStatus.Active, "ann", 33));
        var ringing = Offering.Make(pending, Terms("bob", 30), Queue, At(30)).State;
        (ringing.Status, ringing.OwnerId, ringing.Offer!.AgentId).ShouldBe((ConversationStatus.Offered, "ann", "bob"));
        Messaging.FromAgent(ringing, "ann", "l1", Moves.Profile, At(31)).Refusal.ShouldBeNull();
        var taken = Offering.Accept(ringing, "bob", 2, Queue, At(32));
        (taken.State.OwnerId, taken.State.Transfer, taken.State.WrapUps.Single().AgentId).ShouldBe(("bob", null, "ann"));
        taken.Facts.OfType<TransferEnded>().ShouldHaveSingleItem().Outcome.ShouldBe(TransferOutcome.Taken);
        taken.Facts.OfType<OwnershipEnded>().ShouldHaveSingleItem().Handled.ShouldBeFalse();
    }

    [Fact]
    public void What_the_old_owner_did_counts_for_the_queue_that_gave_it_to_them()
    {
        var state = Answered();
        var pending = Transfers.ToAgent(state, "ann", "bob", "experts", Queue, At(5)).State;
        Offering.Make(pending, Terms("cem", 125) with { QueueId = "experts" }, Queue, At(125)).Refusal!.Reason.ShouldContain("transferred to agent bob");
        var ringing = Offering.Make(pending, Terms("bob", 30) with { QueueId = "experts" }, Queue, At(30)).State;
        var taken = Offering.Accept(ringing, "bob", 2, Queue, At(32));
        taken.Facts.OfType<OwnershipEnded>().Single().QueueId.ShouldBe(state.QueueId);
        taken.Facts.OfType<WrapUpBegan>().Single().QueueId.ShouldBe(state.QueueId);
        taken.State.WrapUps.Single().QueueId.ShouldBe(state.QueueId);
        (taken.State.QueueId, taken.Facts.OfType<OwnershipBegan>().Single().QueueId).ShouldBe(("experts", "experts"));
    }

    [Fact]
    public void Only_the_named_agent_can_be_offered_it() =>
        Offering.Make(ToBob(), Terms("cid", 30), Queue, At(30)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);

    [Fact]
    public void A_rejected_or_lapsed_or_late_transfer_stays_with_its_owner()
    {
        var ringing = Offering.Make(ToBob(), Terms("bob", 30), Queue, At(30)).State;
        foreach (var back in new[]
        {
            Offering.Reject(ringing, "bob", 2, null, 0, Queue, At(35)).State,
            Waking.Wake(ringing, Configured, null, At(50)).State,
            Waking.Wake(ToBob(), Configured, null, At(125)).State,
        })
            (back.Status, back.OwnerId, back.Waiting, back.Transfer).ShouldBe((ConversationStatus.Active, "ann", null, null));
    }

    [Fact]
    public void Whoever_let_a_transfer_lapse_is_not_asked_by_the_queue_that_gets_it_inside_the_back_off()
    {
        var ringing = Offering.Make(ToBob(), Terms("bob", 6), Queue, At(6)).State;
        Queueing.Requeue(ringing, "ann", new() { QueueId = "returns" }, 0, At(10)).Refusal!.Kind.ShouldBe(RefusalKind.NotReady);
        var back = Waking.Wake(ringing, Configured, null, At(26)).State;
        var queued = Queueing.Requeue(back, "ann", new() { QueueId = "returns" }, 0, At(27)).State;
        queued.Waiting!.Bars.ShouldBe([new Bar("bob", At(86))]);
        Offering.Make(queued, Terms("bob", 30), Queue, At(30)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        queued.Bars.ShouldBeEmpty();
    }

    [Fact]
    public void An_agent_who_is_not_there_is_refused_at_once() =>
        Transfers.ToAgent(Answered(), "ann", "bob", null, Queue, At(5)).Refusal!.Kind.ShouldBe(RefusalKind.NotReady);

    [Fact]
    public void The_owner_can_call_it_off_while_it_rings()
    {
        var ringing = Offering.Make(ToBob(), Terms("bob", 30), Queue, At(30)).State;
        var decision = Transfers.Cancel(ringing, "ann", At(33));
        (decision.State.Status, decision.State.Offer, decision.State.Transfer).ShouldBe((ConversationStatus.Active, null, null));
        decision.Facts.OfType<OfferRescinded>().ShouldHaveSingleItem().Reason.ShouldBe(RescindReason.CalledOff);
    }

    [Fact]
    public void After_five_hops_it_stays()
    {
        var state = Answered();
        for (var hop = 0; hop < 5; hop++)
        {
            state = Transfers.ToAgent(state, "ann", "bob", "returns", Queue, At(5 + hop)).State;
            state = Transfers.Cancel(state, "ann", At(5 + hop)).State;
        }

        Transfers.ToAgent(state, "ann", "bob", "returns", Queue, At(20)).Refusal!.Reason.ShouldContain("the limit is 5");
    }

    [Fact]
    public void A_new_call_that_the_owner_does_not_take_goes_to_whoever_accepts_and_is_theirs_from_then_on()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        calling.OwnerWait.ShouldBe(new OwnerWait(At(90), "l2"));
        var passed = Waking.Wake(calling, Configured, To("returns"), At(90)).State;
        (passed.Status, passed.OwnerId, passed.Transfer!.Kind).ShouldBe((ConversationStatus.Active, "ann", TransferKind.PassedOn));
        var taken = Offering.Accept(Offering.Make(passed, Terms("bob", 91), Queue, At(91)).State, "bob", 2, Queue, At(95)).State;
        (taken.OwnerId, taken.Medium).ShouldBe(("bob", Medium.Voice));
    }

    [Fact]
    public void An_owner_who_takes_the_call_after_all_keeps_it()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        Legs.Connect(calling, "l2", Moves.Profile, At(70)).State.OwnerWait.ShouldBeNull();
        var passed = Waking.Wake(calling, Configured, To("returns"), At(90)).State;
        passed.Waiting.ShouldNotBeNull();
        var late = Legs.Connect(passed, "l2", Moves.Profile, At(92)).State;
        (late.OwnerId, late.Transfer, late.Waiting).ShouldBe(("ann", null, null));
    }

    [Fact]
    public void A_new_call_that_is_passed_on_asks_its_queue_for_a_place_and_stays_where_no_queue_has_one()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        Waking.Asks(calling, Configured, At(90))!.Exit.TargetQueueId.ShouldBe("returns");
        var stayed = Waking.Wake(calling, Configured, null, At(90)).State;
        (stayed.OwnerId, stayed.OwnerWait, stayed.Waiting, stayed.Transfer).ShouldBe(("ann", null, null, null));
        Waking.Wake(calling, Configured, To("overflow"), At(90)).State.Waiting!.QueueId.ShouldBe("overflow");
    }

    [Fact]
    public void The_owner_is_not_offered_the_call_that_is_passed_on()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        Waking.Wake(calling, Configured, To("returns"), At(90)).State.Waiting!.Bars.ShouldHaveSingleItem().AgentId.ShouldBe("ann");
    }

    private static Conversation ToOverflow() =>
        Transfers.ToQueue(Answered(), "ann", new() { QueueId = "overflow" }, Admitted("overflow"), Queue, At(5)).State;

    [Fact]
    public void A_colleague_of_another_queue_who_does_not_take_it_leaves_it_in_the_owners_queue()
    {
        var toward = Transfers.ToAgent(Answered(), "ann", "bob", "overflow", Queue, At(5)).State;
        toward.Waiting!.QueueId.ShouldBe("overflow");
        toward.OwnerId.ShouldBe("ann");
        var back = Transfers.Cancel(toward, "ann", At(9)).State;
        back.Waiting.ShouldBeNull();
        back.QueueId.ShouldBe("returns");
    }

    private static Conversation ToBob() => Transfers.ToAgent(Answered(), "ann", "bob", "returns", Queue, At(5)).State;
}
