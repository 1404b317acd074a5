using OmniContact.Server.Hosting;
using OmniContact.Tests;

namespace OmniContact.Server.Tests.Hosting;

public sealed class TimeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _database = new();
    private readonly ManualTime _clock = new(new DateTimeOffset(2026, 3, 2, 9, 5, 0, TimeSpan.Zero));

    [Fact]
    public void A_silo_whose_clock_is_ahead_has_the_databases_time_once_it_has_asked()
    {
        var time = new OrleansTime(_clock);
        Ask(time, there: TimeSpan.Zero, back: TimeSpan.Zero);
        time.GetUtcNow().ShouldBe(_database.GetUtcNow());
    }

    [Fact]
    public void Between_questions_it_runs_on_as_the_machine_counts()
    {
        var time = new OrleansTime(_clock);
        Ask(time, TimeSpan.Zero, TimeSpan.Zero);
        _clock.Advance(Second);
        time.GetUtcNow().ShouldBe(_database.GetUtcNow() + Second);
    }

    [Fact]
    public void A_slow_answer_moves_it_no_further_than_is_certain()
    {
        var time = new OrleansTime(_clock);
        Ask(time, Second, Second);
        (time.GetUtcNow() - _database.GetUtcNow()).ShouldBe(Second);
        Ask(time, TimeSpan.Zero, Second);
        (time.GetUtcNow() - _database.GetUtcNow()).ShouldBe(TimeSpan.Zero);
        Ask(time, Second, TimeSpan.Zero);
        (time.GetUtcNow() - _database.GetUtcNow()).ShouldBe(TimeSpan.Zero);
    }

    private void Ask(OrleansTime time, TimeSpan there, TimeSpan back)
    {
        var asked = time.GetTimestamp();
        Pass(there);
        var theirs = _database.GetUtcNow();
        Pass(back);
        time.Heard(asked, theirs, time.GetTimestamp());
    }

    private void Pass(TimeSpan time)
    {
        _clock.Advance(time);
        _database.Advance(time);
    }
}
