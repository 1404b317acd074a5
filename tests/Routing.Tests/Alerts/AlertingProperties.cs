using FsCheck;
using FsCheck.Fluent;

namespace OmniContact.Routing.Tests.Alerts;

/// <summary>Over random courses of a value, looked at every second.</summary>
public sealed class AlertingProperties
{
    private const int After = 3;
    private const int Quiet = 20;
    private const int Bar = 10;
    private const int BackAt = 5;

    private static readonly Arbitrary<int[]> Courses = Gen.Choose(0, 15).ArrayOf(120).ToArbitrary();

    [Fact]
    public void One_begins_only_after_it_was_past_the_bar_for_so_long_and_ends_only_when_it_is_back() => Prop.ForAll(Courses, values =>
    {
        var run = Run();
        for (var second = 0; second < values.Length; second++)
        {
            var before = run.On;
            var after = run.Look(second, values[second]).On;
            if (before is null && after is not null) values[Math.Max(0, second - After)..(second + 1)].ShouldAllBe(value => value > Bar);
            if (before is not null && after is null) values[second].ShouldBeLessThanOrEqualTo(BackAt);
            if (after is null && second >= After) values[(second - After)..(second + 1)].ShouldContain(value => value <= Bar || Ended(run, second));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_is_told_of_two_within_the_quiet_time_and_each_that_was_told_of_ends_once() => Prop.ForAll(Courses, values =>
    {
        var run = Run();
        List<int> told = [];
        for (var second = 0; second < values.Length; second++)
        {
            var known = run.News.Count;
            run.Look(second, values[second]);
            if (run.News.Skip(known).Any(news => news.Began)) told.Add(second);
        }

        told.Zip(told.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= Quiet);
        var ended = run.News.Where(news => !news.Began).Select(news => news.Alert.Id).ToArray();
        ended.ShouldBeUnique();
        run.News.Where(news => news.Began && run.On?.Id != news.Alert.Id).Select(news => news.Alert.Id).ShouldBe(ended);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Looking_again_at_the_same_instant_or_over_a_restart_changes_nothing() => Prop.ForAll(Courses, values =>
    {
        var run = Run();
        for (var second = 0; second < values.Length; second++)
        {
            run.Look(second, values[second]);
            var (book, news) = (run.Book, run.News.Count);
            run.Look(second, values[second]);
            (ReferenceEquals(run.Book, book), run.News.Count).ShouldBe((true, news));
        }
    }).QuickCheckThrowOnFailure();

    private static AlertRun Run() => new(AlertRun.Waiting(Bar, BackAt, After, Quiet));

    /// <summary>One that was on until now left the value past the bar for too short a time since.</summary>
    private static bool Ended(AlertRun run, int second) =>
        run.Book.Alerts.Any(alert => alert.EndedAt >= AlertRun.Begin.AddSeconds(second - After));
}
