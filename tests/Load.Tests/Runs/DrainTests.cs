using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Reports;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Tests.Runs;

public sealed class DrainTests
{
    private static readonly LoadPlan Peak = new() { Profile = Profile.Peak, Seconds = 8, Rate = 100, Agents = 10, Chats = 3, Handling = 2, WrapUp = 1 };

    /// <summary>Of 10 x 3 slots each was free again after 2.5 s, whatever was planned: 12 a second, and 2 give up, and 4 come.</summary>
    [Fact]
    public void The_backlog_is_what_waits_when_the_peak_ends_and_its_bound_is_made_of_what_was_measured()
    {
        var drain = Drain.Of(Peak, Seconds(0, 0, 10, 20, 30, 40, 30, 20, 10, 2, 0, 0))!;
        drain.ShouldBe(new Drain(40, 4.25, 30, 2.5, 2, 4, 4));
        drain.Expected!.Value.ShouldBe(4, 1e-9);
        drain.Bound!.Value.ShouldBe(4.4, 1e-9);
        drain.IsMet.ShouldBeTrue();
        DrainWords.Of(drain).ShouldBe("the peak of 4.0/s left a backlog of 40, worked off in 4.3 s");
        DrainWords.Bound(drain).ShouldBe("1.1 x 40 / (30 slots / 2.50 s of handling + 2.00/s who gave up - 4.00/s who came) = 4.4 s");
    }

    [Fact]
    public void A_backlog_that_lasts_longer_than_its_slots_need_misses() =>
        Drain.Of(Peak, Seconds(0, 0, 10, 20, 30, 40, 30, 20, 10, 8, 2, 0))!.IsMet.ShouldBeFalse();

    [Fact]
    public void A_backlog_that_stays_has_no_end_and_misses()
    {
        var drain = Drain.Of(Peak, Seconds(0, 0, 10, 20, 30, 40, 40, 40))!;
        drain.Seconds.ShouldBeNull();
        drain.IsMet.ShouldBeFalse();
    }

    [Fact]
    public void Where_more_come_than_go_there_is_no_bound_to_keep() =>
        (Drain.Of(Peak with { Agents = 1, Chats = 1 }, Seconds(0, 0, 10, 20, 30, 40, 40, 40))! is { Expected: null, Bound: null, IsMet: false }).ShouldBeTrue();

    [Fact]
    public void A_peak_that_leaves_nobody_waiting_misses_nothing()
    {
        var drain = Drain.Of(Peak, Seconds(0, 0, 0, 0, 0, 0, 0, 0, 0))!;
        (drain.Backlog, drain.Seconds, drain.IsMet).ShouldBe((0, 0, true));
        DrainWords.Of(drain).ShouldBe("the peak of 4.0/s left no backlog");
    }

    [Fact]
    public void Without_a_peak_there_is_none() => Drain.Of(Peak with { Profile = Profile.Steady }, Seconds(0, 0, 0, 0, 0, 0, 0, 0, 0)).ShouldBeNull();

    /// <summary>The last who waited is taken a quarter into the second.</summary>
    private static Second[] Seconds(params int[] waiting)
    {
        var counts = Enum.GetValues<Happening>().ToDictionary(what => what, what => what switch { Happening.Left => 2, Happening.Entered => 4, _ => 0 });
        var handling = new Latencies();
        handling.Add(2);
        handling.Add(3);
        var delays = Enum.GetValues<Delay>().ToDictionary(delay => delay, delay => delay == Delay.Handling ? handling : new Latencies());
        return [.. waiting.Select((number, i) => new Second(i + 1, counts, delays)
        {
            Waiting = number, EmptyAt = number > 0 ? null : i == 0 || waiting[i - 1] == 0 ? 0 : 0.25,
        })];
    }
}
