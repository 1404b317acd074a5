using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class LegTests
{
    [Fact]
    public void A_call_inside_a_chat_keeps_the_owner_and_costs_the_call()
    {
        var state = Call(Answered(), startedBy: "ann");
        (state.OwnerId, state.Medium, state.Units, state.OwnerWait).ShouldBe(("ann", Medium.Voice, 100, null));
        var ended = Legs.End(state, "l2", Moves.Profile, Queue, At(90)).State;
        (ended.Status, ended.Medium, ended.Units).ShouldBe((ConversationStatus.Active, Medium.Chat, 33));
    }

    [Fact]
    public void A_call_that_the_customer_makes_costs_the_owner_nothing_before_it_is_taken()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        Load(calling).ShouldBe((Medium.Chat, 33));
        Load(Messaging.FromAgent(calling, "ann", "l1", Moves.Profile, At(65)).State).ShouldBe((Medium.Chat, 33));
        Load(Legs.End(calling, "l1", Moves.Profile, Queue, At(66)).State).ShouldBe((Medium.Chat, 33));
        var taken = Legs.Connect(calling, "l2", Moves.Profile, At(70));
        Load(taken.State).ShouldBe((Medium.Voice, 100));
        taken.Facts.OfType<UnitsChanged>().ShouldHaveSingleItem().Units.ShouldBe(100);
    }

    [Fact]
    public void A_call_that_rings_is_still_waited_for_when_the_owner_writes()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        Messaging.FromAgent(calling, "ann", "l1", Moves.Profile, At(65)).State.OwnerWait.ShouldBe(new OwnerWait(At(90), "l2"));
    }

    [Fact]
    public void The_first_words_in_a_chat_answer_it_also_while_the_customer_calls()
    {
        var calling = Legs.Add(Active(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        Messaging.FromAgent(calling, "ann", "l1", Moves.Profile, At(65)).Facts.OfType<Answered>().ShouldHaveSingleItem().AgentId.ShouldBe("ann");
        var talking = Legs.Connect(Legs.Add(Active(), Leg("l2", Medium.Voice, LegState.Ringing), "ann", Moves.Profile, Queue, At(60)).State, "l2", Moves.Profile, At(61));
        talking.Facts.OfType<Answered>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_chat_that_the_customer_opens_is_taken_by_the_owners_next_words()
    {
        var opened = Legs.Add(Answered(Medium.Message), Leg("l2", Medium.Chat), null, Moves.Profile, Queue, At(60)).State;
        (opened.Medium, opened.OwnerWait?.LegId).ShouldBe((Medium.Chat, "l2"));
        Load(opened).Item1.ShouldBe(Medium.Message);
        var taken = Messaging.FromAgent(opened, "ann", "l2", Moves.Profile, At(65)).State;
        (Load(taken), taken.OwnerWait).ShouldBe(((Medium.Chat, 33), null));
    }

    [Fact]
    public void A_call_that_goes_to_a_colleague_never_costs_the_owner()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        var passed = Waking.Wake(calling, Configured, To("returns"), At(90)).State;
        Load(passed).ShouldBe((Medium.Chat, 33));
        var offered = Offering.Make(passed, Terms("bob", 91), Queue, At(91)).State;
        var taken = Offering.Accept(offered, "bob", offered.Fence, Queue, At(95)).State;
        taken.Legs.ShouldAllBe(leg => !leg.AwaitsOwner);
        (taken.OwnerId, taken.Medium).ShouldBe(("bob", Medium.Voice));
    }

    [Fact]
    public void A_call_that_comes_while_the_owner_is_waited_for_is_waited_for_itself()
    {
        var quiet = Waking.Wake(Answered(Medium.Message), Configured, null, At(600)).State;
        var wrote = Messaging.FromCustomer(quiet, new IncomingMessage("l1", "hello", false), Queue, At(700)).State;
        wrote.OwnerWait.ShouldBe(new OwnerWait(At(730), null));
        var calling = Legs.Add(wrote, Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(710)).State;
        Messaging.FromAgent(calling, "ann", "l1", Moves.Profile, At(712)).State.OwnerWait.ShouldBe(new OwnerWait(At(740), "l2"));
    }

    [Fact]
    public void A_second_call_is_waited_for_when_the_first_is_over()
    {
        var first = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        var both = Legs.Add(first, Leg("l3", Medium.Video, LegState.Ringing), null, Moves.Profile, Queue, At(62)).State;
        Legs.End(both, "l2", Moves.Profile, Queue, At(65)).State.OwnerWait.ShouldBe(new OwnerWait(At(92), "l3"));
        Legs.Connect(both, "l2", Moves.Profile, At(65)).State.OwnerWait.ShouldBe(new OwnerWait(At(92), "l3"));
    }

    [Fact]
    public void A_call_that_comes_while_a_colleague_is_asked_is_waited_for_when_they_decline()
    {
        var toward = Transfers.ToAgent(Answered(), "ann", "bob", "returns", Queue, At(5)).State;
        var calling = Legs.Add(toward, Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(10)).State;
        var offered = Offering.Make(calling, Terms("bob", 12), Queue, At(12)).State;
        var back = Offering.Reject(offered, "bob", offered.Fence, null, 0, Queue, At(15)).State;
        (back.OwnerId, back.Waiting).ShouldBe(("ann", null));
        back.OwnerWait.ShouldBe(new OwnerWait(At(40), "l2"));
    }

    private static (Medium, int) Load(Conversation state)
    {
        var load = AgentShares.Of(state).Single(share => share.AgentId == "ann").Load;
        return (load.Medium, load.Units);
    }

    [Fact]
    public void A_channel_that_is_less_lively_changes_nothing_but_the_legs()
    {
        var decision = Legs.Add(Answered(), Leg("l2", Medium.Email), null, Moves.Profile, Queue, At(60));
        decision.Facts.ShouldHaveSingleItem().ShouldBeOfType<LegAdded>();
        decision.State.Medium.ShouldBe(Medium.Chat);
    }

    [Fact]
    public void Leaving_one_of_two_channels_keeps_the_place()
    {
        var both = Legs.Add(Queued(Medium.Voice), Leg("l2", Medium.Message), null, null, Queue, At(20)).State;
        var one = Legs.End(both, "l1", null, Queue, At(30)).State;
        (one.Status, one.Medium, one.Waiting!.EnqueuedAt).ShouldBe((ConversationStatus.Queued, Medium.Message, Start));
    }

    [Fact]
    public void Hanging_up_ends_a_call_and_begins_wrap_up()
    {
        var closed = Legs.End(Answered(Medium.Voice), "l1", Moves.Profile, Queue, At(90)).State;
        (closed.Status, closed.CloseReason, closed.Legs.Single().State).ShouldBe((ConversationStatus.Closed, CloseReason.Resolved, LegState.Ended));
        closed.WrapUps.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_offer_made_for_the_old_medium_is_withdrawn()
    {
        var decision = Legs.Add(Offered(), Leg("l2", Medium.Voice, LegState.Ringing), null, null, Queue, At(5));
        decision.Facts.OfType<OfferRescinded>().ShouldHaveSingleItem();
        (decision.State.Status, decision.State.Waiting!.Bars.Length).ShouldBe((ConversationStatus.Queued, 0));
    }

    [Fact]
    public void A_callback_stays_one_whatever_leg_it_is_made_by()
    {
        var state = Legs.Add(Active(Medium.Callback), Leg("l2", Medium.Voice, LegState.Ringing), "ann", Moves.Profile, Queue, At(5)).State;
        state.Medium.ShouldBe(Medium.Callback);
        Legs.Connect(state, "l2", Moves.Profile, At(9)).Facts.OfType<Answered>().ShouldHaveSingleItem();
        Legs.End(Legs.Connect(state, "l2", Moves.Profile, At(9)).State, "l2", Moves.Profile, Queue, At(60)).State.Status.ShouldBe(ConversationStatus.Active);
    }

    [Fact]
    public void A_deferred_matter_goes_on_after_its_call()
    {
        var call = Legs.Add(Answered(Medium.Email), Leg("l2", Medium.Voice), "ann", Moves.Profile, Queue, At(5)).State;
        call.Medium.ShouldBe(Medium.Voice);
        var after = Legs.End(call, "l2", Moves.Profile, Queue, At(60)).State;
        (after.Status, after.Medium, after.Units).ShouldBe((ConversationStatus.Active, Medium.Email, 10));
    }

    [Fact]
    public void Hold_time_adds_up_over_holds()
    {
        var state = Answered(Medium.Voice);
        foreach (var (from, to) in new[] { (10, 20), (30, 35) })
            state = Legs.Resume(Legs.Hold(state, "l1", At(from)).State, "l1", At(to)).State;
        state.Work!.HeldSeconds.ShouldBe(15);
    }

    [Fact]
    public void A_leg_that_wakes_a_quiet_conversation_counts_again()
    {
        var quiet = Waking.Wake(Answered(Medium.Message), Configured, null, At(600)).State;
        var state = Legs.Add(quiet, Leg("l2", Medium.Chat), null, Moves.Profile, Queue, At(700)).State;
        (state.Quiet, state.Units, state.Medium).ShouldBe((false, 33, Medium.Chat));
    }

    [Fact]
    public void The_same_leg_twice_is_one_leg()
    {
        var state = Call(Answered(), null);
        Call(state, null).ShouldBeSameAs(state);
    }

    private static Conversation Call(Conversation state, string? startedBy) =>
        Legs.Add(state, Leg("l2", Medium.Voice, LegState.Ringing), startedBy, Moves.Profile, Queue, At(60)).State;
}
