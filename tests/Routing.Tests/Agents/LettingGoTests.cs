using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Tests.Agents;

public sealed class LettingGoTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly LossPolicy Loss = new();
    private static readonly AgentDevice Browser = new("b", "browser", CanVoice: true);

    private static PresenceState Available() =>
        Presences.BeAvailable(Devices.Connect(PresenceState.Initial("ann", Start), Browser, Start).State, null, Start).State;

    private static PresenceState GoneFor(double seconds) =>
        PresenceWaking.Wake(Devices.Disconnect(Available(), "b", Start).State, Loss, Start.AddSeconds(seconds)).State;

    [Theory]
    [InlineData(4, Medium.Chat, false)]
    [InlineData(29, Medium.Voice, false)]
    [InlineData(30, Medium.Voice, true)]
    [InlineData(30, Medium.Chat, false)]
    [InlineData(60, Medium.Chat, true)]
    [InlineData(299, Medium.Message, false)]
    [InlineData(300, Medium.Message, true)]
    [InlineData(9_999, Medium.Email, false)]
    [InlineData(9_999, Medium.Task, false)]
    public void Each_medium_is_let_go_at_its_stage(double seconds, Medium medium, bool goes) =>
        LettingGo.Of(GoneFor(seconds), medium).ShouldBe(goes);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void An_offer_is_let_go_after_the_grace(double seconds, bool goes) => LettingGo.OfOffers(GoneFor(seconds)).ShouldBe(goes);

    [Theory]
    [InlineData(Medium.Chat, true, true)]
    [InlineData(Medium.Voice, true, false)]
    [InlineData(Medium.Voice, false, true)]
    [InlineData(Medium.Message, false, false)]
    [InlineData(Medium.Email, false, false)]
    public void Whoever_is_signed_out_keeps_nothing_live_but_a_call_on_a_phone(Medium medium, bool phone, bool goes)
    {
        var left = Presences.SignOut(Available(), [], [], null, Start).State;
        LettingGo.Of(phone ? left : Devices.Disconnect(left, "b", Start).State, medium).ShouldBe(goes);
    }

    [Fact]
    public void A_call_on_a_phone_that_is_still_there_goes_on()
    {
        var both = Devices.Connect(Available(), new("p", AgentDevice.Phone, CanVoice: true), Start).State;
        var gone = PresenceWaking.Wake(Devices.Disconnect(both, "b", Start).State, Loss, Start.AddSeconds(400)).State;
        (LettingGo.Of(gone, Medium.Voice), LettingGo.Of(gone, Medium.Chat)).ShouldBe((false, true));
    }

    [Fact]
    public void After_the_last_stage_it_is_due_until_all_of_the_work_has_gone()
    {
        var gone = GoneFor(300);
        (gone.Kind, PresenceWaking.Next(gone, Loss)).ShouldBe((PresenceKind.Offline, gone.Since));
        PresenceWaking.Wake(gone, Loss, Start.AddHours(1)).State.ShouldBe(gone);
        PresenceWaking.Next(LettingGo.Done(gone, lossDone: false, []), Loss).ShouldNotBeNull();
        PresenceWaking.Next(LettingGo.Done(gone, lossDone: true, []), Loss).ShouldBeNull();
    }

    [Fact]
    public void Choices_at_sign_out_stay_until_they_are_carried_out()
    {
        OpenWorkChoice away = new("c1", OpenWorkAction.ToQueue), kept = new("c2", OpenWorkAction.KeepForNextShift);
        var gone = Presences.SignOut(Available(), [new("c1", Medium.Chat), new("c2", Medium.Email)], [away, kept], null, Start).State;
        gone.Settling.ShouldBe([away]);
        PresenceWaking.Next(gone, Loss).ShouldBe(gone.Since);
        PresenceWaking.Next(LettingGo.Done(gone, lossDone: true, []), Loss).ShouldBeNull();
    }

    [Fact]
    public void Whoever_is_back_keeps_what_could_not_be_given_away()
    {
        var back = Presences.BeAvailable(Devices.Connect(GoneFor(300), Browser, Start.AddSeconds(301)).State, null, Start.AddSeconds(302)).State;
        (back.Kind, LettingGo.Of(back, Medium.Chat), back.LetsGo).ShouldBe((PresenceKind.Available, false, false));
    }
}
