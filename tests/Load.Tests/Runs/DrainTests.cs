using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Tests.Runs;

public sealed class DrainTests
{
    private static readonly LoadPlan Peak = new() { Profile = Profile.Peak, Seconds = 8, Rate = 100, Agents = 10, Chats = 3, Handling = 2, WrapUp = 1 };

    [Fact]
    public void The_backlog_is_what_waits_when_the_peak_ends_and_is_worked_off_by_the_slots()
    {
        // Of 10 x 3 slots each is free again after 3 s: 10 a second, 2 give up, 4 come.
        var drain = Drain.Of(Peak, Seconds(0, 0, 10, 20, 30, 40, 20, 8, 0, 0))!;
        drain.Backlog.ShouldBe(40);
        drain.Seconds.ShouldBe(3);
        drain.Expected.ShouldBe(5);
    }

    [Fact]
    public void A_backlog_that_stays_has_no_end() => Drain.Of(Peak, Seconds(0, 0, 10, 20, 30, 40, 40, 40))!.Seconds.ShouldBeNull();

    [Fact]
    public void Without_a_peak_there_is_none() => Drain.Of(Peak with { Profile = Profile.Steady }, Seconds(0, 0, 0, 0, 0, 0, 0, 0, 0)).ShouldBeNull();

    private static Second[] Seconds(params int[] waiting)
    {
        var counts = Enum.GetValues<Happening>().ToDictionary(what => what, what => what switch { Happening.Left => 2, Happening.Entered => 4, _ => 0 });
        return [.. waiting.Select((number, i) => new Second(i + 1, counts, new Dictionary<Delay, Latencies>()) { Waiting = number })];
    }
}
