using OmniContact.Storage;
using OmniContact.Wakers;

namespace OmniContact.Grains.Tests.Wakers;

public sealed class WakeRestsTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DeadlineRow Stuck = new("conversation", "damaged", Start.AddHours(-1));

    [Fact]
    public void What_stays_due_is_woken_less_and_less_often_but_never_given_up()
    {
        var (rests, woken) = (new WakeRests(), new List<int>());
        for (var second = 0; second < 3_600; second += 2)
            if (rests.Awake([Stuck], Start.AddSeconds(second)).Count > 0) woken.Add(second);
        woken.Take(5).ShouldBe([0, 2, 6, 14, 30]);
        woken.Count.ShouldBeInRange(12, 24);
        woken.Zip(woken.Skip(1), (a, b) => b - a).Max().ShouldBeLessThanOrEqualTo(302);
    }

    [Fact]
    public void It_is_reported_once()
    {
        var rests = new WakeRests();
        var reports = 0;
        for (var second = 0; second < 3_600; second += 2) reports += rests.Awake([Stuck], Start.AddSeconds(second)).Count(one => rests.IsNew(one));
        reports.ShouldBe(1);
    }

    [Fact]
    public void What_is_due_again_after_it_was_not_is_woken_at_once()
    {
        var rests = new WakeRests();
        for (var second = 0; second < 60; second += 2) rests.Awake([Stuck], Start.AddSeconds(second));
        rests.Awake([], Start.AddSeconds(60));
        rests.Awake([Stuck], Start.AddSeconds(62)).ShouldHaveSingleItem();
        var later = Stuck with { DueAt = Start.AddSeconds(61) };
        rests.Awake([later], Start.AddSeconds(64)).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_rests_takes_no_room_from_what_is_due_beside_it()
    {
        var rests = new WakeRests();
        rests.Awake([Stuck], Start);
        rests.Count.ShouldBe(1);
        var fresh = Stuck with { OwnerKey = "fresh" };
        rests.Awake([Stuck, fresh], Start.AddSeconds(1)).ShouldHaveSingleItem().ShouldBe(fresh);
    }
}
