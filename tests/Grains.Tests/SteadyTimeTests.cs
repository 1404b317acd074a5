using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

public sealed class SteadyTimeTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly SetClock _clock = new();

    [Fact]
    public void It_is_the_wall_time_while_nobody_sets_the_clock()
    {
        var steady = new SteadyTime(_clock);
        _clock.Time.Advance(Hour);
        steady.GetUtcNow().ShouldBe(_clock.GetUtcNow());
    }

    [Fact]
    public void It_follows_a_clock_that_is_set_forward_at_once()
    {
        var steady = new SteadyTime(_clock);
        _clock.Off = Hour;
        steady.GetUtcNow().ShouldBe(_clock.GetUtcNow());
    }

    [Fact]
    public void It_never_falls_and_meets_a_clock_that_was_set_back_in_ten_times_as_long()
    {
        var steady = new SteadyTime(_clock);
        _clock.Off = -Hour;
        var (before, rounds) = (steady.GetUtcNow(), 0);
        for (; steady.GetUtcNow() > _clock.GetUtcNow(); rounds++)
        {
            _clock.Time.Advance(TimeSpan.FromMinutes(10));
            steady.GetUtcNow().ShouldBeGreaterThan(before);
            before = steady.GetUtcNow();
        }
        rounds.ShouldBe(60);
    }

    [Fact]
    public void It_begins_anew_by_a_clock_that_was_set_right_before_anything_was_stamped()
    {
        var steady = new SteadyTime(_clock);
        _clock.Off = -Hour;
        steady.BeginAnew();
        steady.GetUtcNow().ShouldBe(_clock.GetUtcNow());
    }

    [Fact]
    public async Task An_offer_lapses_in_its_time_though_the_clock_is_set_back_by_an_hour()
    {
        await using var centre = await Centre.Open(time: new SteadyTime(_clock));
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await Centre.Until(async () => await centre.Status(id) == ConversationStatus.Offered);
        _clock.Off = -Hour;
        var set = _clock.Time.GetUtcNow();
        await Centre.Until(async () =>
        {
            _clock.Time.Advance(TimeSpan.FromMilliseconds(20));
            return await centre.Status(id) == ConversationStatus.Queued;
        });
        (_clock.Time.GetUtcNow() - set).ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }
}
