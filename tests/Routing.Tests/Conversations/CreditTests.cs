using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class CreditTests
{
    [Fact]
    public void Parts_add_up_one_for_each_source()
    {
        var state = Crediting.Set(Crediting.Set(Queued(), "tier", 300, At(1)).State, "rule:vip", 60, At(2)).State;
        state.Credit.ShouldBe(360);
        Crediting.Set(state, "tier", 100, At(3)).State.Credit.ShouldBe(160);
        Crediting.Set(state, "tier", 0, At(3)).State.Credits.ShouldBe([new CreditPart("rule:vip", 60)]);
    }

    [Fact]
    public void A_supervisors_value_replaces_the_sum_until_it_is_taken_away()
    {
        var state = Crediting.Set(Queued(), "tier", 300, At(1)).State;
        var set = Crediting.Supervise(state, "sue", -60, At(2));
        set.State.Credit.ShouldBe(-60);
        var changed = set.Facts.ShouldHaveSingleItem().ShouldBeOfType<CreditChanged>();
        (changed.Source, changed.Before, changed.After).ShouldBe(("supervisor:sue", 300, -60));
        Crediting.Supervise(set.State, "sue", null, At(3)).State.Credit.ShouldBe(300);
    }

    [Theory]
    [InlineData(int.MaxValue, 86_400)]
    [InlineData(int.MinValue, -3_600)]
    public void The_sum_is_clamped(int seconds, int expected)
    {
        Crediting.Supervise(Queued(), "sue", seconds, At(1)).State.Credit.ShouldBe(expected);
        Crediting.Set(Crediting.Set(Queued(), "a", seconds, At(1)).State, "b", seconds, At(1)).State.Credit.ShouldBe(expected);
    }
}
