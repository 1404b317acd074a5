using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

/// <summary>Any wanted agents in any state.</summary>
public sealed class StickyRuleProperties
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<AgentOutlook[]> Outlooks =
        (from atWork in Gen.Elements(true, false) from free in Gen.Choose(-20, 120) select (atWork, free)).ListOf()
            .Select(all => all.Select((one, i) => new AgentOutlook(new($"a{i}", "expert"), one.atWork, one.free < -5 ? null : Now.AddSeconds(one.free))).ToArray());

    [Fact]
    public void The_wait_is_bounded_and_only_for_the_first_who_is_there_and_expected_inside_the_bound() =>
        Prop.ForAll(Outlooks.ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (outlooks, seconds) =>
        {
            var chosen = StickyRule.Choose(new StickyPolicy { WaitSeconds = seconds }, [.. outlooks], Now);
            var first = seconds == 0 ? null : Array.Find(outlooks, one => one is { AtWork: true, FreeAt: { } free } && free <= Now.AddSeconds(seconds));
            chosen?.AgentId.ShouldBe(first?.Wanted.AgentId);
            (chosen is null).ShouldBe(first is null);
            if (chosen is not null) chosen.Until.ShouldBe(Now.AddSeconds(seconds));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
