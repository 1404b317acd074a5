using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Agents;

public sealed class PresenceTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly QueueSettings Queue = new() { Id = "q", Name = new("", "") };
    private static readonly LossPolicy Loss = new();
    private static readonly AgentDevice Browser = new("b1", "browser", CanVoice: true);

    private static DateTimeOffset At(double seconds) => Start.AddSeconds(seconds);

    private static PresenceState Available(params AgentDevice[] devices)
    {
        var state = PresenceState.Initial("ann", Start);
        foreach (var device in devices.DefaultIfEmpty(Browser)) state = Devices.Connect(state, device, Start).State;
        return Presences.BeAvailable(state, null, Start).State;
    }

    [Fact]
    public void An_agent_without_a_device_cannot_be_available() =>
        Presences.BeAvailable(PresenceState.Initial("ann", Start), null, Start).Refusal!.Kind.ShouldBe(RefusalKind.NotReady);

    [Fact]
    public void A_phone_alone_is_no_workplace_and_without_a_phone_there_are_no_calls()
    {
        Readiness.Of(Available(new AgentDevice("b1", "browser"))).Has(Medium.Voice).ShouldBeFalse();
        Readiness.Missing(Available(new AgentDevice("b1", "browser")))[Medium.Voice].ShouldBe(Readiness.NoPhone);
        Readiness.Of(Available(new AgentDevice("b1", "browser"), new AgentDevice("p", "sip", CanVoice: true))).Has(Medium.Callback).ShouldBeTrue();
        var phone = Devices.Connect(PresenceState.Initial("ann", Start), new("p", "sip", CanVoice: true), Start).State;
        Readiness.Of(phone).ShouldBe(MediaSet.None);
    }

    [Fact]
    public void Each_change_says_how_long_the_state_before_it_lasted()
    {
        var change = Breaks.Request(Available(), "lunch", 0, new(), At(90)).Facts.OfType<AgentPresenceChanged>().ShouldHaveSingleItem();
        (change.From, change.To, change.Reason, change.FromSeconds, change.At).ShouldBe((PresenceKind.Available, PresenceKind.Break, "lunch", 90, At(90)));
    }

    [Fact]
    public void A_break_asked_for_while_busy_stops_offers_now_and_begins_when_the_live_work_ends()
    {
        var pending = Breaks.Request(Available(), "lunch", 2, new(), At(10)).State;
        (pending.Kind, pending.TakesOffers).ShouldBe((PresenceKind.Available, false));
        var one = Responses.ContactEnded(pending, 1, At(20)).State;
        one.Kind.ShouldBe(PresenceKind.Available);
        var free = Responses.ContactEnded(one, 0, At(30)).State;
        (free.Kind, free.Since, free.PendingBreak).ShouldBe((PresenceKind.Break, At(30), null));
    }

    [Fact]
    public void A_break_begins_when_the_last_live_contact_is_put_aside()
    {
        var pending = Breaks.Request(Available(), "lunch", 2, new(), At(10)).State;
        Responses.PutAside(pending, 1, At(20)).State.ShouldBeSameAs(pending);
        var free = Responses.PutAside(pending, 0, At(30)).State;
        (free.Kind, free.Reason, free.Since, free.ContactEndedAt).ShouldBe((PresenceKind.Break, "lunch", At(30), null));
    }

    [Fact]
    public void Rejections_are_counted_from_one_sign_in_to_the_next()
    {
        var state = Responses.Declined(Responses.Declined(Available(), At(1)).State, At(2)).State;
        state.Rejected.ShouldBe(2);
        Responses.Declined(state, At(3)).Facts.OfType<OfferDeclined>().ShouldHaveSingleItem().SinceSignIn.ShouldBe(3);
        Breaks.Request(state, "lunch", 0, new(), At(4)).State.Rejected.ShouldBe(2);
        var gone = Presences.SignOut(state, [], [], null, At(5)).State;
        (gone.Kind, gone.Rejected).ShouldBe((PresenceKind.Offline, 0));
        Responses.Declined(gone, At(6)).State.ShouldBeSameAs(gone);
    }

    [Fact]
    public void A_break_that_needs_approval_leaves_the_agent_at_work_until_approved()
    {
        var asked = Breaks.Request(Available(), "lunch", 0, new(NeedsApproval: true), At(10)).State;
        (asked.Kind, asked.TakesOffers).ShouldBe((PresenceKind.Available, true));
        Breaks.Approve(asked, "sue", 0, At(20)).State.Kind.ShouldBe(PresenceKind.Break);
        Breaks.Approve(asked, "sue", 1, At(20)).State.TakesOffers.ShouldBeFalse();
        Breaks.Deny(asked, "sue", At(20)).State.PendingBreak.ShouldBeNull();
    }

    [Fact]
    public void A_denied_break_is_told_until_the_agent_asks_again_or_changes_state()
    {
        var denied = Breaks.Deny(Breaks.Request(Available(), "lunch", 0, new(NeedsApproval: true), At(10)).State, "sue", At(20)).State;
        denied.DeniedBreak.ShouldBe(new DeniedBreak("lunch", At(20)));
        Breaks.Request(denied, "tea", 0, new(NeedsApproval: true), At(30)).State.DeniedBreak.ShouldBeNull();
        Breaks.Request(denied, "tea", 0, new(), At(30)).State.DeniedBreak.ShouldBeNull();
    }

    [Fact]
    public void A_break_that_the_agent_calls_off_is_not_denied()
    {
        var asked = Breaks.Request(Available(), "lunch", 0, new(NeedsApproval: true), At(10)).State;
        Presences.BeAvailable(asked, null, At(20)).State.DeniedBreak.ShouldBeNull();
        Presences.BeAvailable(asked, "sue", At(20)).State.DeniedBreak.ShouldBe(new DeniedBreak("lunch", At(20)));
    }

    [Fact]
    public void A_full_team_refuses_one_more_break() =>
        Breaks.Request(Available(), "lunch", 0, new(Limit: 2, OnBreak: 2), At(10)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);

    [Theory]
    [InlineData(Medium.Voice, 1)]
    [InlineData(Medium.Chat, 3)]
    public void Misses_in_a_row_lead_to_not_responding_until_the_agent_clears_it(Medium medium, int allowed)
    {
        var state = Available();
        for (var miss = 1; miss < allowed; miss++) state = Responses.Missed(state, medium, Queue, At(miss)).State;
        state.Kind.ShouldBe(PresenceKind.Available);
        var gone = Responses.Missed(state, medium, Queue, At(9)).State;
        (gone.Kind, gone.TakesOffers, gone.SignedIn).ShouldBe((PresenceKind.NotResponding, false, true));
        var back = Presences.BeAvailable(gone, null, At(20)).State;
        (back.Kind, back.TextMisses, back.VoiceMisses).ShouldBe((PresenceKind.Available, 0, 0));
    }

    [Fact]
    public void An_accepted_offer_breaks_the_row_of_misses()
    {
        var state = Responses.Missed(Responses.Missed(Available(), Medium.Chat, Queue, At(1)).State, Medium.Chat, Queue, At(2)).State;
        state = Responses.Accepted(state, Medium.Chat, At(3)).State;
        Responses.Missed(state, Medium.Chat, Queue, At(4)).State.Kind.ShouldBe(PresenceKind.Available);
    }

    [Fact]
    public void Idle_time_counts_from_the_later_of_contact_end_and_the_change_to_available()
    {
        var state = Available();
        state.IdleSince.ShouldBe(Start);
        state = Responses.ContactEnded(state, 0, At(50)).State;
        state.IdleSince.ShouldBe(At(50));
        state = Breaks.Request(state, "lunch", 0, new(), At(60)).State;
        Presences.BeAvailable(state, null, At(100)).State.IdleSince.ShouldBe(At(100));
    }

    [Fact]
    public void The_agent_is_there_while_any_device_is()
    {
        var state = Available(Browser, new AgentDevice("m1", "mobile"));
        var one = Devices.Disconnect(state, "b1", At(5)).State;
        (one.TakesOffers, one.LostSince).ShouldBe((true, null));
        Devices.Disconnect(one, "m1", At(6)).State.TakesOffers.ShouldBeFalse();
    }

    [Fact]
    public void Work_is_released_stage_by_stage_after_the_last_device_is_gone()
    {
        var lost = Devices.Disconnect(Available(), "b1", At(100)).State;
        PresenceWaking.Next(lost, Loss).ShouldBe(At(105));
        var decision = PresenceWaking.Wake(lost, Loss, At(1000));
        decision.Facts.OfType<WorkReleased>().Select(fact => (fact.Stage, fact.At)).ShouldBe(
            [(LossStage.Offers, At(105)), (LossStage.Voice, At(130)), (LossStage.Chats, At(160)), (LossStage.Messages, At(400))]);
        (decision.State.Kind, decision.State.Reason).ShouldBe((PresenceKind.Offline, "connection lost"));
        PresenceWaking.Next(decision.State, Loss).ShouldBe(At(400), "the work is to be handed on");
    }

    [Fact]
    public void A_device_that_comes_back_stops_the_release()
    {
        var lost = Devices.Disconnect(Available(), "b1", At(100)).State;
        var half = PresenceWaking.Wake(lost, Loss, At(110)).State;
        var back = Devices.Connect(half, Browser, At(120)).State;
        (back.TakesOffers, back.Loss, PresenceWaking.Next(back, Loss)).ShouldBe((true, LossStage.None, null));
    }

    [Fact]
    public void A_call_on_a_phone_that_is_still_registered_is_not_released()
    {
        var state = Available(new AgentDevice("b1", "browser"), new AgentDevice("p", "sip", CanVoice: true));
        var facts = PresenceWaking.Wake(Devices.Disconnect(state, "b1", At(0)).State, Loss, At(70)).Facts;
        facts.OfType<WorkReleased>().Select(fact => fact.Stage).ShouldBe([LossStage.Offers, LossStage.Chats]);
    }

    [Fact]
    public void Signing_out_needs_a_choice_for_each_open_conversation_and_live_ones_cannot_be_kept()
    {
        var state = Available();
        Presences.SignOut(state, [new("c1", Medium.Email)], [], null, At(5)).Refusal!.Reason.ShouldContain("c1");
        Presences.SignOut(state, [new("c1", Medium.Chat)], [new("c1", OpenWorkAction.KeepForNextShift)], null, At(5)).Refusal.ShouldNotBeNull();
        Presences.SignOut(state, [new("c1", Medium.Chat)], [new("c1", OpenWorkAction.ToColleague)], null, At(5)).Refusal.ShouldNotBeNull();
        var done = Presences.SignOut(
            state, [new("c1", Medium.Email), new("c2", Medium.Chat)],
            [new("c1", OpenWorkAction.KeepForNextShift), new("c2", OpenWorkAction.ToQueue)], null, At(5));
        done.State.SignedIn.ShouldBeFalse();
        done.Facts.OfType<OpenWorkSettled>().Select(fact => fact.Choice.ConversationId).ShouldBe(["c1", "c2"]);
    }
}
