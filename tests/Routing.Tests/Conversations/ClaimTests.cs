using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class ClaimTests
{
    [Fact]
    public void A_pull_is_a_lease_and_its_acceptance_in_one_and_is_recorded_as_pulled()
    {
        var decision = Claims.Pull(Queued(), Claim("bob", 0), Queue, At(5));
        (decision.State.OwnerId, decision.State.Fence, decision.State.OwnerFence).ShouldBe(("bob", 1, 1));
        decision.Facts.OfType<OfferMade>().ShouldHaveSingleItem().Origin.ShouldBe(OfferOrigin.Pulled);
        decision.Facts.OfType<OfferAccepted>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_claim_of_what_has_changed_since_it_was_seen_is_stale()
    {
        var rejected = Offering.Reject(Offered(), "ann", 1, null, 0, Queue, At(5)).State;
        Claims.Pull(rejected, Claim("bob", 0), Queue, At(6)).Refusal!.Kind.ShouldBe(RefusalKind.Stale);
        Claims.Pull(rejected, Claim("ann", 1), Queue, At(6)).State.OwnerId.ShouldBe("ann");
    }

    [Fact]
    public void What_waits_for_a_preferred_agent_cannot_be_pulled_but_can_be_assigned()
    {
        var waiting = Queueing.Enqueue(New(), new() { QueueId = "returns", Preferred = new("ann", "dedicated", At(30)) }, Start).State;
        Claims.Pull(waiting, Claim("bob", 0), Queue, At(5)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Claims.Force(waiting, Claim("bob", 0, "sue"), Queue, At(5)).State.OwnerId.ShouldBe("bob");
    }

    [Fact]
    public void An_assignment_withdraws_the_offer_to_somebody_else_whose_accept_is_then_late()
    {
        var decision = Claims.Force(Offered(), Claim("bob", 1, "sue"), Queue, At(5));
        decision.Facts.OfType<OfferRescinded>().ShouldHaveSingleItem().Reason.ShouldBe(RescindReason.Claimed);
        decision.Facts.OfType<OwnershipBegan>().ShouldHaveSingleItem().By.ShouldBe("sue");
        Offering.Accept(decision.State, "ann", 1, Queue, At(6)).Refusal!.Kind.ShouldBe(RefusalKind.Stale);
    }

    [Fact]
    public void A_take_over_sends_the_old_owner_to_wrap_up_and_moves_the_fence()
    {
        var taken = Claims.TakeOver(Answered(), Claim("sue", 1, "sue"), Queue, At(60)).State;
        (taken.OwnerId, taken.Fence, taken.Status).ShouldBe(("sue", 2, ConversationStatus.Active));
        var wrapUp = taken.WrapUps.ShouldHaveSingleItem();
        (wrapUp.AgentId, wrapUp.Units, wrapUp.Until).ShouldBe(("ann", 33, At(90)));
        Offering.Accept(taken, "ann", 1, Queue, At(61)).Refusal!.Kind.ShouldBe(RefusalKind.Stale);
    }

    [Fact]
    public void A_take_over_ends_a_transfer_that_is_under_way()
    {
        var transferring = Transfers.ToAgent(Answered(), "ann", "bob", "returns", Queue, At(5)).State;
        var ringing = Offering.Make(transferring, Terms("bob", 6), Queue, At(6)).State;
        var taken = Claims.TakeOver(ringing, Claim("sue", 2, "sue"), Queue, At(7)).State;
        (taken.OwnerId, taken.Offer, taken.Waiting, taken.Transfer, taken.Fence).ShouldBe(("sue", null, null, null, 3));
    }

    [Fact]
    public void Taking_over_what_one_owns_changes_nothing()
    {
        var state = Answered();
        Claims.TakeOver(state, Claim("ann", 1), Queue, At(5)).State.ShouldBeSameAs(state);
    }
}
