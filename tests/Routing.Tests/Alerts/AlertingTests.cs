using OmniContact.Routing.Alerts;

namespace OmniContact.Routing.Tests.Alerts;

public sealed class AlertingTests
{
    [Fact]
    public void A_value_that_wavers_about_its_bar_is_one_alert_until_it_is_back()
    {
        var run = new AlertRun(AlertRun.Waiting(bar: 10, backAt: 5)).Look(0, 10).Look(2, 11).Look(4, 8).Look(6, 12).Look(8, 6).Look(10, 5);
        run.News.Select(news => (news.Began, news.Alert.Value, news.Alert.EndedAt is null)).ShouldBe([(true, 11, true), (false, 11, false)]);
        run.On.ShouldBeNull();
    }

    [Fact]
    public void A_value_has_to_be_past_its_bar_without_a_break()
    {
        var run = new AlertRun(AlertRun.Waiting(after: 30)).Look(0, 11).Look(20, 11).Look(22, 10).Look(24, 11).Look(52, 11);
        run.On.ShouldBeNull();
        run.Look(54, 11).On!.At.ShouldBe(AlertRun.Begin.AddSeconds(54));
    }

    [Fact]
    public void Small_values_alert_where_the_threshold_says_so()
    {
        var run = new AlertRun(AlertRun.Waiting(bar: 2, backAt: 4) with { Measure = AlertMeasure.Free, Side = AlertSide.Below }).Look(0, 2);
        run.On.ShouldBeNull();
        run.Look(2, 1).Look(4, 3).On.ShouldNotBeNull();
        run.Look(6, 4).On.ShouldBeNull();
    }

    [Fact]
    public void In_the_quiet_time_one_is_shown_and_told_only_if_it_lasts()
    {
        var run = new AlertRun(AlertRun.Waiting(quiet: 300)).Look(0, 11).Look(10, 5).Look(20, 11);
        run.On!.Quiet.ShouldBeTrue();
        run.Look(30, 5).Look(40, 11).News.Select(news => (news.Began, news.Alert.Id)).ShouldBe([(true, "1"), (false, "1")]);
        run.Look(299, 11).News.Count.ShouldBe(2);
        run.Look(300, 11).News.Select(news => (news.Began, news.Alert.Id)).Last().ShouldBe((true, "3"));
        run.On!.Quiet.ShouldBeFalse();
    }

    [Fact]
    public void Where_there_is_no_value_it_is_over_and_where_nobody_answers_it_stays()
    {
        var run = new AlertRun(AlertRun.Waiting()).Look(0, 11).Look(2, null, known: false);
        run.On.ShouldNotBeNull();
        run.Look(4, null).On.ShouldBeNull();
    }

    [Fact]
    public void What_is_watched_no_more_is_over()
    {
        var run = new AlertRun(AlertRun.Waiting()).Look(0, 11).Remove(2);
        run.On.ShouldBeNull();
        run.Book.Watches.ShouldBeEmpty();
        run.News.Count.ShouldBe(2);
    }

    [Fact]
    public void A_silence_told_again_is_no_second_alert_and_the_next_one_is()
    {
        var silence = new AgentSilence("c1", "ana", "sales", AlertRun.Begin);
        var book = Alerting.Silent(Alerting.Silent(new(), silence), silence);
        book.Alerts.ShouldHaveSingleItem().Kind.ShouldBe(AlertKind.AgentSilence);
        book = Alerting.Silent(Alerting.Spoken(book, "c1", AlertRun.Begin.AddSeconds(9)), silence);
        book.Alerts.ShouldHaveSingleItem().EndedAt.ShouldNotBeNull();
        Alerting.Silent(book, silence with { At = AlertRun.Begin.AddSeconds(90) }).Alerts.Length.ShouldBe(2);
    }

    [Fact]
    public void The_first_who_sees_to_it_stands()
    {
        var book = Alerting.Silent(new(), new("c1", "ana", "sales", AlertRun.Begin));
        book = Alerting.Acknowledge(book, "1", "wang", AlertRun.Begin.AddSeconds(5));
        Alerting.Acknowledge(book, "1", "zhao", AlertRun.Begin.AddSeconds(6)).ShouldBeSameAs(book);
        book.Alerts.Single().AcknowledgedBy.ShouldBe("wang");
    }

    [Fact]
    public void Only_the_latest_that_are_over_are_kept()
    {
        var run = new AlertRun(AlertRun.Waiting());
        for (var i = 0; i <= AlertBook.MostEnded; i++) run.Look(4 * i, 11).Look((4 * i) + 2, 0);
        run.Look(1_000, 11);
        run.Book.Alerts.Length.ShouldBe(AlertBook.MostEnded + 1);
        run.Book.Alerts[0].Id.ShouldBe("2");
    }
}
