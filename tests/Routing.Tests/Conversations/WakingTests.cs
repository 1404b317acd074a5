using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class WakingTests
{
    [Fact]
    public void With_nothing_due_nothing_changes()
    {
        var state = Offered();
        Deadlines.Next(state, Configured).ShouldBe(At(20));
        Waking.Wake(state, Configured, null, At(19.999)).State.ShouldBeSameAs(state);
    }

    [Fact]
    public void An_offer_lapses_at_its_instant_however_late_the_wake()
    {
        var decision = Waking.Wake(Offered(), Configured, null, At(25));
        var lapsed = decision.Facts.ShouldHaveSingleItem().ShouldBeOfType<OfferLapsed>();
        (lapsed.At, lapsed.RecordedAt, lapsed.BarredUntil).ShouldBe((At(20), At(25), At(80)));
        decision.State.Status.ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public void Deadlines_are_carried_out_in_their_order()
    {
        var settings = Queue with { Steps = [new(30, System.Collections.Immutable.ImmutableDictionary<string, int>.Empty, ["vip"])] };
        var facts = Waking.Wake(Offered(), new(settings), To("overflow"), At(700)).Facts;
        facts.Select(fact => fact.GetType()).ShouldBe(
            [typeof(OfferLapsed), typeof(StepReached), typeof(FlowedOut), typeof(SegmentEnded), typeof(PlaceLeft), typeof(Enqueued)]);
        facts.Select(fact => fact.At).ShouldBe([At(20), At(30), At(600), At(600), At(600), At(600)]);
    }

    [Fact]
    public void The_maximum_wait_asks_for_its_queue_and_moves_there()
    {
        var state = Queued();
        Waking.Asks(state, Configured, At(599)).ShouldBeNull();
        var question = Waking.Asks(state, Configured, At(600))!;
        question.Exit.TargetQueueId.ShouldBe("overflow");
        question.CameFrom.ShouldBe(["returns"]);
        var moved = Waking.Wake(state, Configured, Route.By(question.Exit, question.CameFrom).After(Admitted("overflow")).Result, At(600)).State;
        (moved.QueueId, moved.Waiting!.EnqueuedAt, moved.Waiting.SegmentAt).ShouldBe(("overflow", Start, At(600)));
        moved.Waiting.CameFrom.ShouldBe(["returns"]);
    }

    [Fact]
    public void An_item_that_flowed_out_never_flows_back_to_where_it_came_from()
    {
        var moved = Queueing.Move(Queued(), To("overflow") with { CameFrom = ["first", "returns"] }, Queue, At(10)).State;
        var overflow = new ConfiguredQueue(Queue with { Id = "overflow", Exits = [new(ExitTrigger.MaximumWait, ExitAction.Queue, "returns", 60)] });
        var question = Waking.Asks(moved, overflow, At(70))!;
        question.CameFrom.ShouldBe(["first", "returns", "overflow"]);
        Route.By(question.Exit, question.CameFrom).Ask.ShouldBeNull();
    }

    [Fact]
    public void What_falls_due_at_one_instant_is_carried_out_offers_first_and_exits_last()
    {
        var queue = new ConfiguredQueue(Queue with
        {
            Steps = [new(20, ImmutableDictionary<string, int>.Empty, ["overflow"])], Exits = [new(ExitTrigger.MaximumWait, ExitAction.Refuse, null, 20)],
        });
        Waking.Wake(Offered(), queue, null, At(20)).Facts.Select(fact => fact.GetType().Name).Take(3)
            .ShouldBe([nameof(OfferLapsed), nameof(StepReached), nameof(FlowedOut)]);
    }

    [Fact]
    public void An_exit_that_leads_nowhere_is_tried_once()
    {
        var tried = Waking.Wake(Queued(), Configured, null, At(600));
        tried.Facts.ShouldHaveSingleItem().ShouldBeOfType<ExitTried>();
        Deadlines.Next(tried.State, Configured).ShouldBeNull();
    }

    [Fact]
    public void A_silent_customer_is_reminded_and_then_the_chat_ends()
    {
        var reminded = Waking.Wake(Answered(), Configured, null, At(180)).State;
        reminded.Silence.ShouldBe(SilenceStage.CustomerReminded);
        var ended = Waking.Wake(reminded, Configured, null, At(300)).State;
        (ended.Status, ended.CloseReason, ended.WrapUps.Length).ShouldBe((ConversationStatus.Closed, CloseReason.CustomerSilent, 1));
    }

    [Fact]
    public void A_silent_agent_is_warned_then_the_supervisor_alerted_then_it_is_taken_back()
    {
        var state = Active();
        var warned = Waking.Wake(state, Configured, null, At(60));
        warned.Facts.ShouldHaveSingleItem().ShouldBeOfType<AgentSilenceWarned>();
        var alerted = Waking.Wake(warned.State, Configured, null, At(120));
        alerted.Facts.ShouldHaveSingleItem().ShouldBeOfType<AgentSilenceAlerted>();
        Waking.Asks(alerted.State, Configured, At(180))!.Exit.TargetQueueId.ShouldBe("returns");
        var taken = Waking.Wake(alerted.State, Configured, To("returns"), At(180)).State;
        (taken.Status, taken.OwnerId, taken.Waiting!.EnqueuedAt).ShouldBe((ConversationStatus.Queued, null, Start));
        taken.Waiting.Bars.ShouldBe([new Bar("ann", At(240))]);
    }

    [Fact]
    public void An_asynchronous_conversation_becomes_quiet_and_costs_nothing()
    {
        var quiet = Waking.Wake(Answered(Medium.Message), Configured, null, At(600)).State;
        (quiet.Quiet, quiet.Units, quiet.OwnerId, quiet.Status).ShouldBe((true, 0, "ann", ConversationStatus.Active));
    }

    [Fact]
    public void A_message_wakes_a_quiet_conversation_and_queues_aged_from_it_when_the_owner_does_not_come()
    {
        var quiet = Waking.Wake(Answered(Medium.Message), Configured, null, At(600)).State;
        var woken = Messaging.FromCustomer(quiet, new("l1", "hello again"), Queue, At(5000)).State;
        (woken.Quiet, woken.Units, woken.OwnerWait!.Until).ShouldBe((false, 33, At(5030)));
        var queued = Waking.Wake(woken, Configured, To("returns"), At(5030)).State;
        (queued.Status, queued.Waiting!.EnqueuedAt).ShouldBe((ConversationStatus.Queued, At(5000)));
        var came = Activity.Acknowledge(woken, "ann", At(5010)).State;
        came.OwnerWait.ShouldBeNull();
    }

    [Fact]
    public void Wrap_up_ends_by_time_with_no_code_given()
    {
        var decision = Waking.Wake(Closed(), Configured, null, At(40));
        var ended = decision.Facts.ShouldHaveSingleItem().ShouldBeOfType<WrapUpEnded>();
        (ended.Code, ended.Seconds, ended.At).ShouldBe(("none given", 30, At(40)));
        Deadlines.Next(decision.State, Configured).ShouldBeNull();
    }

    [Fact]
    public void Parked_work_comes_back_to_its_owner_at_no_cost_until_somebody_acts()
    {
        var back = Waking.Wake(Parked(Medium.Email), Configured, null, At(3600)).State;
        (back.Status, back.OwnerId, back.Units).ShouldBe((ConversationStatus.Active, "ann", 0));
        Messaging.FromCustomer(back, new("l1", "any news?"), Queue, At(3700)).State.Units.ShouldBe(33);
    }

    [Fact]
    public void A_chat_whose_page_is_gone_is_abandoned_while_it_waits()
    {
        var away = Closing.CustomerAway(Queued(), At(10)).State;
        Deadlines.Next(away, Configured).ShouldBe(At(40));
        var closed = Waking.Wake(away, Configured, null, At(40)).State;
        closed.CloseReason.ShouldBe(CloseReason.Abandoned);
        Deadlines.Next(Closing.CustomerBack(away, At(20)).State, Configured).ShouldBe(At(600));
        Deadlines.Next(Messaging.FromCustomer(away, new("l1", "hello?"), Queue, At(20)).State, Configured).ShouldBe(At(600));
    }
}
