using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Waits;

namespace OmniContact.Routing.Tests.Waits;

public class WaitModelTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly WaitModel Fresh = new() { At = Start };

    [Fact]
    public void Nothing_is_promised_before_something_was_seen()
    {
        Fresh.Estimate(0, 5, Start).ShouldBeNull();
        Fresh.Accuracy.ShouldBeNull();
        Fresh.EffectiveAgents(5).ShouldBeNull();
        Served(9).Estimate(0, 5, Start.AddHours(1)).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_promised_when_nobody_serves_the_queue() => Served(100).Estimate(3, 0, Start.AddHours(1)).ShouldBeNull();

    [Fact]
    public void Nothing_is_promised_from_what_was_seen_too_long_ago()
    {
        var model = Served(100);
        model.Estimate(3, 5, model.At.AddDays(30)).ShouldNotBeNull();
        model.Estimate(3, 5, model.At.AddDays(31)).ShouldBeNull();
    }

    [Fact]
    public void What_took_no_time_tells_no_rate()
    {
        var (services, answers) = (Fresh, Fresh.Observe(new LineChanged(Start, 20, 5)));
        for (var i = 0; i < 15; i++)
        {
            services = services.Observe(new ServiceCompleted(Start, TimeSpan.Zero));
            answers = answers.Observe(new Answered(Start, TimeSpan.Zero, null));
        }

        services.Estimate(3, 5, Start).ShouldBeNull();
        answers.Estimate(3, 5, Start).ShouldBeNull();
    }

    [Fact]
    public void Services_alone_say_how_fast_agents_are()
    {
        // Five agents of two minutes a service take one every 24 s; three ahead makes four of them.
        var estimate = Served(2000).Estimate(3, 5, Start.AddHours(1))!;
        estimate.Ahead.ShouldBe(3);
        estimate.P50.TotalSeconds.ShouldBeInRange(85, 96);
        estimate.P90.TotalSeconds.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Answers_soon_count_more_than_services()
    {
        // The agents spend most of their time elsewhere: the queue gets one answer a minute, not one every 24 s.
        var model = Served(2000).Observe(new LineChanged(Start.AddHours(1), 3, 5));
        for (var i = 0; i < 300; i++)
            model = model.Observe(new Answered(model.At.AddMinutes(1), TimeSpan.FromMinutes(3), null));

        model.EffectiveAgents(5)!.Value.ShouldBe(2, 0.1);
        model.Estimate(0, 5, model.At)!.P50.TotalSeconds.ShouldBe(60 * Math.Log(2), 3);
        model.Estimate(0, 10, model.At)!.P50.TotalSeconds.ShouldBe(30 * Math.Log(2), 1.5);
    }

    [Fact]
    public void Time_without_agents_teaches_nothing()
    {
        var model = Served(100).Observe(new LineChanged(Start.AddHours(1), 1, 0));
        var before = model.Estimate(0, 5, model.At);
        model = model.Observe(new Abandoned(Start.AddHours(14)));
        model.Estimate(0, 5, model.At).ShouldBe(before);
    }

    [Fact]
    public void Accuracy_is_published_once_enough_was_judged()
    {
        var promise = new WaitEstimate(0, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));
        var model = Fresh;
        for (var i = 0; i < 40; i++)
        {
            model.Accuracy.ShouldBe(i < 21 ? null : model.Accuracy);
            model = model.Observe(new Answered(Start, TimeSpan.FromSeconds(i % 4 * 10), promise));
        }

        var accuracy = model.Accuracy!;
        accuracy.Within50.ShouldBe(0.5, 0.01);
        accuracy.Within90.ShouldBe(1);
        accuracy.MeanAbsoluteErrorSeconds.ShouldBe(10, 0.1);
    }

    [Fact]
    public void Any_history_gives_ordered_estimates_that_grow_with_those_ahead() =>
        Prop.ForAll(Gen.Choose(0, 3_000).SelectMany(length => Events.ListOf(length)).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), (events, ahead, agents) =>
        {
            var model = events.Aggregate(Fresh, (state, happened) => state.Observe(happened));
            var (near, far) = (model.Estimate(ahead, agents, model.At), model.Estimate(ahead + 50, agents, model.At));
            (near is null).ShouldBe(far is null);
            if (near is null || far is null) return;
            near.P50.ShouldBeGreaterThan(TimeSpan.Zero);
            near.P90.ShouldBeGreaterThanOrEqualTo(near.P50);
            far.P50.ShouldBeGreaterThan(near.P50);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static Gen<WaitEvent> Events =>
        from minute in Gen.Choose(-10, 2_000)
        from seconds in Gen.Choose(1, 600)
        from promised in Gen.Elements(true, false)
        let at = Start.AddMinutes(minute)
        let promise = promised ? new WaitEstimate(minute & 15, TimeSpan.FromSeconds(seconds / 2), TimeSpan.FromSeconds(seconds * 2)) : null
        from happened in Gen.Elements<WaitEvent>(
            new LineChanged(at, minute & 7, seconds % 12), new Answered(at, TimeSpan.FromSeconds(seconds), promise), new Abandoned(at),
            new ServiceCompleted(at, TimeSpan.FromSeconds(seconds)))
        select happened;

    private static WaitModel Served(int services)
    {
        var model = Fresh;
        for (var i = 0; i < services; i++) model = model.Observe(new ServiceCompleted(Start.AddSeconds(i), TimeSpan.FromMinutes(2)));
        return model;
    }
}
