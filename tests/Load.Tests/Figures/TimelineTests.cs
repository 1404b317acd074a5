using OmniContact.Load.Figures;

namespace OmniContact.Load.Tests.Figures;

public sealed class TimelineTests
{
    private readonly Timeline _timeline = new();

    [Fact]
    public void Somebody_who_waits_while_an_agent_is_asked_is_not_left_without_an_agent()
    {
        Turn();
        _timeline.Moved(Stage.Comes, Stage.Waits);
        Turn();
        Turn().EmptyAt.ShouldBeNull();
        _timeline.Rang(1);
        Turn().EmptyAt.ShouldNotBeNull();
        (Turn() is { EmptyAt: 0, Waiting: 1, Ringing: 1 }).ShouldBeTrue();
    }

    [Fact]
    public void An_offer_that_lapses_leaves_its_customer_waiting_again()
    {
        _timeline.Moved(Stage.Comes, Stage.Waits);
        _timeline.Rang(1);
        _timeline.Rang(-1);
        Turn();
        Turn().EmptyAt.ShouldBeNull();
        _timeline.Moved(Stage.Waits, Stage.Served);
        Turn().EmptyAt.ShouldNotBeNull();
    }

    private Second Turn() => _timeline.Turn(Usage.Unknown, Usage.Unknown);
}
