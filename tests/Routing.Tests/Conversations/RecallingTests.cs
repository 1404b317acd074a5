using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class RecallingTests
{
    private static readonly SaidBefore Said = new(3, "ann", "webchat", ToCustomer: true, At(10));

    [Theory]
    [InlineData(10, true)]
    [InlineData(129.999, true)]
    [InlineData(130, false)]
    public void Who_wrote_it_takes_it_back_for_two_minutes(double now, bool taken) =>
        (Recalling.Recall(Answered(), "ann", Said, At(now)).Refusal?.Kind).ShouldBe(taken ? null : RefusalKind.NotAllowed);

    [Fact]
    public void It_is_recorded_by_the_number_and_changes_nothing_else()
    {
        var before = Answered();
        var decision = Recalling.Recall(before, "ann", Said, At(20));
        decision.Facts.OfType<MessageRecalled>().Single().ShouldSatisfyAllConditions(fact => fact.Number.ShouldBe(3), fact => fact.AgentId.ShouldBe("ann"));
        (decision.State with { ChangedAt = before.ChangedAt, Version = before.Version }).ShouldBe(before);
    }

    [Fact]
    public void Nobody_takes_back_what_others_wrote_or_what_stayed_inside_or_went_where_nothing_is_taken_back()
    {
        Kind(Said with { AgentId = "bob" }).ShouldBe(RefusalKind.NotYours);
        Kind(Said with { AgentId = null }).ShouldBe(RefusalKind.NotYours);
        Kind(Said with { ToCustomer = false }).ShouldBe(RefusalKind.NotAllowed);
        Kind(Said with { Channel = "email" }).ShouldBe(RefusalKind.NotAllowed);
        Kind(Said with { Channel = "app" }).ShouldBeNull();

        static RefusalKind? Kind(SaidBefore said) => Recalling.Recall(Answered(), "ann", said, At(20)).Refusal?.Kind;
    }

    [Fact]
    public void What_was_said_last_before_the_end_is_taken_back_after_it() =>
        Recalling.Recall(Closed(), "ann", Said, At(20)).Refusal.ShouldBeNull();
}
