using OmniContact.Routing.Conversations;
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
    public void A_customer_on_the_line_is_not_put_aside() =>
        Parking.Park(Answered(Medium.Voice), "ann", At(60), At(10)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
}
