using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class ClosingTests
{
    [Theory]
    [InlineData(4.9, CloseReason.ShortAbandoned)]
    [InlineData(5, CloseReason.Abandoned)]
    public void Who_leaves_before_the_threshold_abandoned_short(double at, CloseReason expected) =>
        Closing.CustomerLeft(Queued(), Queue, At(at)).State.CloseReason.ShouldBe(expected);

    [Theory]
    [InlineData(Medium.Message)]
    [InlineData(Medium.Email)]
    [InlineData(Medium.Task)]
    [InlineData(Medium.Callback)]
    public void Deferred_work_is_never_abandoned(Medium medium) =>
        Closing.CustomerLeft(Queued(medium), Queue, At(50)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);

    [Fact]
    public void Whoever_leaves_before_a_word_was_said_to_them_was_not_handled()
    {
        var left = Closing.CustomerLeft(Active(), Queue, At(9));
        var closed = left.Facts.OfType<ConversationClosed>().ShouldHaveSingleItem();
        (closed.AgentId, closed.LeftWhile).ShouldBe((null, LeftWhile.Ringing));
        left.Facts.OfType<OwnershipEnded>().ShouldHaveSingleItem().Handled.ShouldBeFalse();
    }

    [Fact]
    public void A_customer_who_leaves_during_an_offer_withdraws_it()
    {
        var decision = Closing.CustomerLeft(Offered(), Queue, At(9));
        decision.Facts.OfType<OfferRescinded>().Single().Reason.ShouldBe(RescindReason.CustomerLeft);
        decision.Facts.OfType<ConversationClosed>().Single().LeftWhile.ShouldBe(LeftWhile.Ringing);
        decision.State.WrapUps.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_open_ends_with_it()
    {
        var invited = Conferencing.Invite(
            Answered(), "ann", new() { AgentId = "bob", Role = ParticipantRole.Conference, Units = 33, ExpiresAt = At(30) }, At(10)).State;
        var transferring = Transfers.ToAgent(invited, "ann", "cid", "returns", Queue, At(11)).State;
        var ringing = Offering.Make(transferring, Terms("cid", 12), Queue, At(12)).State;
        var closed = Closing.CustomerLeft(ringing, Queue, At(13)).State;
        (closed.Offer, closed.Transfer, closed.Waiting, closed.Participants.Length).ShouldBe((null, null, null, 0));
        AgentShares.Of(closed).ShouldHaveSingleItem().Kind.ShouldBe(AgentShareKind.WrapUp);
    }

    [Fact]
    public void Closing_what_was_put_aside_costs_nothing_more_than_its_wrap_up()
    {
        var closed = Closing.Close(Parked(), "ann", CloseReason.Resolved, Queue, At(60)).State;
        (closed.Status, closed.ParkedUntil, closed.WrapUps.Single().Units).ShouldBe((ConversationStatus.Closed, null, 0));
    }

    [Fact]
    public void The_wrap_up_of_a_quiet_conversation_costs_nothing_until_the_customer_is_back()
    {
        var quiet = Waking.Wake(Answered(Medium.Message), Configured, null, At(600)).State;
        var closed = Closing.Close(quiet, "ann", CloseReason.Resolved, Queue, At(610)).State;
        (quiet.Quiet, closed.WrapUps.Single().Units).ShouldBe((true, 0));
        Messaging.FromCustomer(closed, new("l1", "one more thing"), Queue, At(620)).State.Units.ShouldBe(33);
    }

    [Fact]
    public void An_agent_who_owes_an_answer_cannot_call_the_customer_silent()
    {
        var asked = Messaging.FromCustomer(Answered(), new("l1", "are you there?"), Queue, At(20)).State;
        var decision = Closing.Close(asked, "ann", CloseReason.CustomerSilent, Queue, At(400));
        decision.Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        decision.Facts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Medium.Chat, 179, false)]
    [InlineData(Medium.Chat, 180, true)]
    [InlineData(Medium.Message, 599, false)]
    [InlineData(Medium.Message, 600, true)]
    public void A_customer_counts_as_silent_when_the_queue_would_say_so(Medium medium, int after, bool silent)
    {
        var answered = Answered(medium);
        var closed = Closing.Close(answered, "ann", CloseReason.CustomerSilent, Queue, answered.LastAgentAt!.Value.AddSeconds(after));
        (closed.Refusal is null).ShouldBe(silent);
    }

    [Fact]
    public void Where_silence_is_not_timed_the_agent_says_who_is_silent()
    {
        var queue = Queue with { Silence = new SilencePolicy { CustomerReminder = null, CustomerEnd = null } };
        Closing.Close(Answered(), "ann", CloseReason.CustomerSilent, queue, At(20)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Resolution_is_timed_from_the_first_queue() =>
        Closing.Close(Answered(), "ann", CloseReason.Resolved, Queue, At(100)).Facts.OfType<ConversationClosed>().Single().ResolutionSeconds.ShouldBe(100);
}
