using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class ConferenceTests
{
    [Fact]
    public void A_consulted_agent_costs_units_from_the_invitation_and_the_customer_hears_hold_meanwhile()
    {
        var invited = Invite(Answered(Medium.Voice), "bob", ParticipantRole.Consulted, 20);
        AgentShares.Of(invited).ShouldContain(share => share.AgentId == "bob" && share.Load.Units == 100 && share.Load.Ringing);
        var joined = Conferencing.Join(invited, "bob", At(25)).State;
        joined.Legs.Single().State.ShouldBe(LegState.Held);
        joined.OwnerId.ShouldBe("ann");
        var left = Conferencing.Leave(joined, "bob", "bob", Queue, At(85));
        left.State.Legs.Single().State.ShouldBe(LegState.Connected);
        left.State.Work!.HeldSeconds.ShouldBe(60);
        left.Facts.OfType<ParticipantLeft>().ShouldHaveSingleItem().Seconds.ShouldBe(60);
    }

    [Fact]
    public void The_customer_stays_on_hold_while_anybody_is_consulted()
    {
        var two = Joined(Joined(Answered(Medium.Voice), "bob", ParticipantRole.Consulted, 20), "cid", ParticipantRole.Consulted, 30);
        var one = Conferencing.Leave(two, "bob", "bob", Queue, At(40)).State;
        one.Legs.Single().State.ShouldBe(LegState.Held);
        Conferencing.SetRole(one, "ann", "cid", ParticipantRole.Conference, At(45)).State.Legs.Single().State.ShouldBe(LegState.Connected);
    }

    [Fact]
    public void An_invitation_lapses_and_can_be_declined()
    {
        var invited = Invite(Answered(), "bob", ParticipantRole.Conference, 20);
        Deadlines.Next(invited, Configured).ShouldBe(At(40));
        Waking.Wake(invited, Configured, null, At(40)).Facts.OfType<ParticipantLeft>().Single().Reason.ShouldBe(ParticipantEnd.Lapsed);
        Conferencing.Leave(invited, "bob", "bob", Queue, At(25)).Facts.OfType<ParticipantLeft>().Single().Reason.ShouldBe(ParticipantEnd.Declined);
        Conferencing.Join(invited, "bob", At(40)).Refusal!.Kind.ShouldBe(RefusalKind.Stale);
    }

    [Fact]
    public void When_the_owner_leaves_the_one_who_joined_first_owns_it()
    {
        var state = Joined(Joined(Answered(), "bob", ParticipantRole.Conference, 20), "cid", ParticipantRole.Conference, 30);
        var left = Conferencing.Leave(state, "ann", "ann", Queue, At(60));
        (left.State.OwnerId, left.State.Fence, left.State.Participants.Single().AgentId).ShouldBe(("bob", 2, "cid"));
        left.State.WrapUps.ShouldHaveSingleItem().AgentId.ShouldBe("ann");
    }

    [Fact]
    public void The_named_participant_owns_it_before_others()
    {
        var state = Joined(Joined(Answered(), "bob", ParticipantRole.Conference, 20), "cid", ParticipantRole.Conference, 30);
        var named = Conferencing.NameSuccessor(state, "ann", "cid", At(40)).State;
        Conferencing.Leave(named, "ann", "ann", Queue, At(60)).State.OwnerId.ShouldBe("cid");
    }

    [Fact]
    public void One_who_has_not_joined_does_not_inherit()
    {
        var invited = Invite(Answered(), "bob", ParticipantRole.Conference, 20);
        Conferencing.Leave(invited, "ann", "ann", Queue, At(25)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public void Handled_counts_once_for_the_last_owner_and_others_assisted()
    {
        var state = Joined(Answered(), "bob", ParticipantRole.Conference, 20);
        var left = Conferencing.Leave(state, "ann", "ann", Queue, At(60));
        var closed = Closing.Close(left.State, "bob", CloseReason.Resolved, Queue, At(90));
        left.Facts.Concat(closed.Facts).OfType<OwnershipEnded>().Select(end => (end.AgentId, end.Handled)).ShouldBe([("ann", false), ("bob", true)]);
    }

    [Fact]
    public void Only_those_in_the_conference_write_to_the_customer()
    {
        var consulted = Joined(Answered(), "bob", ParticipantRole.Consulted, 20);
        Messaging.FromAgent(consulted, "bob", "l1", Moves.Profile, At(30)).Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        var conference = Conferencing.SetRole(consulted, "ann", "bob", ParticipantRole.Conference, At(30)).State;
        Messaging.FromAgent(conference, "bob", "l1", Moves.Profile, At(31)).State.OwnerId.ShouldBe("ann");
    }

    [Fact]
    public void Only_the_owner_invites_and_removes()
    {
        Conferencing.Invite(Answered(), "bob", Invitation("cid", ParticipantRole.Conference, 20), At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        var state = Joined(Joined(Answered(), "bob", ParticipantRole.Conference, 20), "cid", ParticipantRole.Conference, 30);
        Conferencing.Leave(state, "cid", "bob", Queue, At(40)).Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        Conferencing.Leave(state, "cid", "ann", Queue, At(40)).Facts.OfType<ParticipantLeft>().Single().Reason.ShouldBe(ParticipantEnd.Removed);
    }

    [Fact]
    public void An_invitation_that_the_owner_takes_back_is_told_apart_from_a_removal()
    {
        var invited = Invite(Answered(), "bob", ParticipantRole.Conference, 20);
        Conferencing.Leave(invited, "bob", "ann", Queue, At(25)).Facts.OfType<ParticipantLeft>().Single().Reason.ShouldBe(ParticipantEnd.Withdrawn);
    }

    [Fact]
    public void No_more_than_the_maximum_take_part()
    {
        var state = Enumerable.Range(0, Conferencing.MaximumParticipants).Aggregate(Answered(), (c, i) => Invite(c, $"guest{i}", ParticipantRole.Conference, 20));
        Conferencing.Invite(state, "ann", Invitation("late", ParticipantRole.Conference, 20), At(20)).Refusal!.Reason.ShouldContain("limit");
    }

    [Fact]
    public void A_supervisor_who_barges_in_speaks_with_the_customer_at_once_and_the_owner_stays()
    {
        var barged = Conferencing.Barge(Answered(), "sue", 33, At(20));
        barged.Facts.OfType<ParticipantJoined>().ShouldHaveSingleItem().Barged.ShouldBeTrue();
        barged.State.OwnerId.ShouldBe("ann");
        AgentShares.Of(barged.State).ShouldContain(share => share.AgentId == "sue" && share.Load.Units == 33 && !share.Load.Ringing);
        Messaging.FromAgent(barged.State, "sue", "l1", Moves.Profile, At(21)).Refusal.ShouldBeNull();
        Waking.Wake(barged.State, Configured, null, At(60)).State.Participants.Length.ShouldBe(1);
    }

    [Fact]
    public void A_supervisor_who_was_only_asked_for_advice_or_has_not_joined_barges_in_all_the_same()
    {
        var consulted = Joined(Answered(Medium.Voice), "sue", ParticipantRole.Consulted, 20);
        var barged = Conferencing.Barge(consulted, "sue", 100, At(30)).State;
        (barged.Participants.Single().Role, barged.Legs.Single().State).ShouldBe((ParticipantRole.Conference, LegState.Connected));
        var invited = Invite(Answered(), "sue", ParticipantRole.Consulted, 20);
        Conferencing.Barge(invited, "sue", 33, At(22)).State.Participants.Single().JoinedAt.ShouldBe(At(22));
        Conferencing.Barge(barged, "sue", 100, At(40)).Changed.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_barges_in_on_themselves_or_where_the_table_is_full()
    {
        Conferencing.Barge(Answered(), "ann", 33, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        var full = Enumerable.Range(0, Conferencing.MaximumParticipants).Aggregate(Answered(), (c, i) => Invite(c, $"guest{i}", ParticipantRole.Conference, 20));
        Conferencing.Barge(full, "sue", 33, At(20)).Refusal!.Reason.ShouldContain("limit");
    }

    [Fact]
    public void When_the_owner_is_gone_the_conference_goes_on_without_wrap_up_for_them()
    {
        var state = Joined(Joined(Answered(), "bob", ParticipantRole.Consulted, 20), "cid", ParticipantRole.Conference, 30);
        var gone = Conferencing.Depart(state, "ann", null, At(60)).State;
        (gone.OwnerId, gone.Participants.Single().AgentId, gone.WrapUps.Length).ShouldBe(("cid", "bob", 0));
    }

    [Fact]
    public void Advice_alone_makes_nobody_the_owner_of_what_its_owner_lost_unless_they_were_named()
    {
        var state = Joined(Answered(), "bob", ParticipantRole.Consulted, 20);
        Conferencing.Depart(state, "ann", null, At(60)).Facts.ShouldBeEmpty();
        Conferencing.Depart(state, "ann", "bob", At(60)).State.OwnerId.ShouldBe("bob");
        Conferencing.Depart(Conferencing.NameSuccessor(state, "ann", "bob", At(50)).State, "ann", null, At(60)).State.OwnerId.ShouldBe("bob");
    }

    [Fact]
    public void A_participant_who_is_gone_wraps_nothing_up()
    {
        var gone = Conferencing.Depart(Joined(Answered(), "bob", ParticipantRole.Consulted, 20), "bob", null, At(60)).State;
        (gone.OwnerId, gone.Participants.Length, gone.WrapUps.Length).ShouldBe(("ann", 0, 0));
    }

    [Fact]
    public void An_owner_who_is_gone_while_it_waits_for_a_colleague_leaves_it_to_the_conference()
    {
        var state = Joined(Answered(), "bob", ParticipantRole.Conference, 20);
        var pending = Transfers.ToAgent(state, "ann", "cid", "returns", Queue, At(40)).State;
        var gone = Conferencing.Depart(pending, "ann", null, At(60)).State;
        (gone.OwnerId, gone.Waiting, gone.Transfer, gone.Status).ShouldBe(("bob", null, null, ConversationStatus.Active));
    }

    [Fact]
    public void What_somebody_in_it_is_to_have_is_left_to_them_and_not_transferred() =>
        Transfers.ToAgent(Joined(Answered(), "bob", ParticipantRole.Conference, 20), "ann", "bob", "returns", Queue, At(40)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);

    [Fact]
    public void Who_inherits_it_is_waited_for_on_a_call_that_its_owner_has_not_taken_and_pays_for_it_then()
    {
        var calling = Legs.Add(Joined(Answered(), "bob", ParticipantRole.Conference, 20), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(30)).State;
        var left = Conferencing.Leave(calling, "ann", "ann", Queue, At(40)).State;
        (left.OwnerId, left.Units, left.OwnerWait).ShouldBe(("bob", 33, new OwnerWait(At(60), "l2")));
        Legs.Connect(left, "l2", Moves.Profile, At(45)).State.Units.ShouldBe(100);
    }

    private static Conversation Invite(Conversation state, string agent, ParticipantRole role, double at) =>
        Conferencing.Invite(state, "ann", Invitation(agent, role, at, state.ActiveUnits == 33 && state.Medium == Medium.Voice ? 100 : 33), At(at)).State;

    private static Conversation Joined(Conversation state, string agent, ParticipantRole role, double at) =>
        Conferencing.Join(Invite(state, agent, role, at), agent, At(at)).State;

    private static Invitation Invitation(string agent, ParticipantRole role, double at, int units = 33) =>
        new() { AgentId = agent, Role = role, Units = units, ExpiresAt = At(at + 20) };
}
