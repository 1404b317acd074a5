using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class ParkingTests
{
    [Theory]
    [InlineData(10, false)]
    [InlineData(10.001, true)]
    [InlineData(366 * 86_400 + 10, true)]
    [InlineData(366 * 86_400 + 10.001, false)]
    public void It_is_put_aside_until_some_time_within_a_year(double until, bool taken) =>
        (Parking.Park(Answered(), "ann", At(until), At(10)).Refusal?.Kind).ShouldBe(taken ? null : RefusalKind.Invalid);

    [Fact]
    public void Until_the_customer_writes_it_is_put_aside_for_a_year_and_back_with_their_words()
    {
        var parked = Parking.Park(Answered(), "ann", Parking.UntilWords, At(10));
        (parked.State.ParkedForWords, parked.State.ParkedUntil).ShouldBe((true, At(10) + Parking.Longest));
        parked.Facts.OfType<Parked>().Single().ForWords.ShouldBeTrue();
        Parking.Park(parked.State, "ann", Parking.UntilWords, At(20)).Changed.ShouldBeFalse();
        var back = Messaging.FromCustomer(parked.State, new("l1", "hello?"), Queue, At(30)).State;
        (back.Status, back.ParkedForWords, back.Woken).ShouldBe((ConversationStatus.Active, false, new Woken(At(30), UnparkReason.Customer)));
    }

    [Fact]
    public void What_was_due_says_so_until_its_owner_speaks_to_the_customer()
    {
        var parked = Parking.Park(Answered(), "ann", At(60), At(10)).State;
        var back = Waking.Wake(parked, Configured, null, At(75)).State;
        back.Woken.ShouldBe(new Woken(At(60), UnparkReason.Time));
        Messaging.Note(back, "ann", At(80)).State.Woken.ShouldNotBeNull();
        Messaging.FromAgent(back, "ann", "l1", Moves.Profile, At(90)).State.Woken.ShouldBeNull();
        Parking.Park(back, "ann", At(200), At(90)).State.Woken.ShouldBeNull();
    }

    [Fact]
    public void Who_takes_it_up_by_themselves_need_not_be_told() =>
        Parking.Unpark(Parking.Park(Answered(), "ann", At(60), At(10)).State, "ann", At(20)).State.Woken.ShouldBeNull();

    [Fact]
    public void A_customer_on_the_line_is_not_put_aside() =>
        Parking.Park(Answered(Medium.Voice), "ann", At(60), At(10)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
}
