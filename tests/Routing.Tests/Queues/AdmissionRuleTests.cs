using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

public sealed class AdmissionRuleTests
{
    private static readonly QueueSettings Queue = new()
    {
        Id = "q",
        Name = new("队", "Q"),
        MaximumLength = 3,
        Exits =
        [
            new(ExitTrigger.Closed, ExitAction.LeaveMessage), new(ExitTrigger.NobodySignedIn, ExitAction.Bot),
            new(ExitTrigger.ExpectedWaitAbove, ExitAction.Callback, null, 120),
        ],
    };

    private static readonly QueueSituation Fine = new() { Medium = Medium.Chat, IsOpen = true, Length = 2, Staffed = true, ExpectedWaitSeconds = 120 };

    [Fact]
    public void An_open_staffed_queue_with_a_place_admits() => AdmissionRule.Decide(Queue, Fine).Admitted.ShouldBeTrue();

    [Fact]
    public void The_maximum_length_is_exact_and_names_no_exit_where_none_is_configured()
    {
        var answer = AdmissionRule.Decide(Queue, Fine with { Length = 3 });
        (answer.Because, answer.Exit, answer.Refusal!.Kind).ShouldBe((ExitTrigger.Full, null, RefusalKind.QueueFull));
    }

    [Fact]
    public void Closed_goes_before_everything_else_and_takes_its_own_exit()
    {
        var answer = AdmissionRule.Decide(Queue, Fine with { IsOpen = false, Length = 9, Staffed = false });
        (answer.Because, answer.Exit!.Action).ShouldBe((ExitTrigger.Closed, ExitAction.LeaveMessage));
    }

    [Fact]
    public void Deferred_work_waits_for_the_next_hours_but_never_beyond_the_maximum()
    {
        var closed = Fine with { Medium = Medium.Email, IsOpen = false, Staffed = false, ExpectedWaitSeconds = null };
        AdmissionRule.Decide(Queue, closed).Admitted.ShouldBeTrue();
        AdmissionRule.Decide(Queue, closed with { Length = 3 }).Because.ShouldBe(ExitTrigger.Full);
    }

    [Fact]
    public void An_unstaffed_queue_turns_away_where_an_exit_says_where_to_and_always_refuses_a_transfer()
    {
        var unstaffed = Fine with { Staffed = false };
        AdmissionRule.Decide(Queue, unstaffed).Exit!.Action.ShouldBe(ExitAction.Bot);
        var without = Queue with { Exits = [] };
        AdmissionRule.Decide(without, unstaffed).Admitted.ShouldBeTrue();
        AdmissionRule.Decide(without, unstaffed with { Reason = EntryReason.Transfer }).Refusal!.Kind.ShouldBe(RefusalKind.QueueUnstaffed);
    }

    [Theory]
    [InlineData(false, true, 0)]
    [InlineData(true, false, 0)]
    [InlineData(true, true, 999)]
    public void What_comes_back_without_its_agent_needs_only_room(bool open, bool staffed, double wait)
    {
        var back = Fine with { Reason = EntryReason.Requeue, IsOpen = open, Staffed = staffed, ExpectedWaitSeconds = wait };
        AdmissionRule.Decide(Queue, back).Admitted.ShouldBeTrue();
        AdmissionRule.Decide(Queue, back with { Length = 3 }).Because.ShouldBe(ExitTrigger.Full);
    }

    [Fact]
    public void An_expected_wait_above_the_threshold_takes_its_exit_and_an_unknown_one_does_not()
    {
        AdmissionRule.Decide(Queue, Fine with { ExpectedWaitSeconds = 120.5 }).Exit!.Action.ShouldBe(ExitAction.Callback);
        AdmissionRule.Decide(Queue, Fine with { ExpectedWaitSeconds = null }).Admitted.ShouldBeTrue();
    }

    [Fact]
    public void An_item_that_waits_here_is_admitted_again() =>
        AdmissionRule.Decide(Queue, Fine with { Length = 9, IsOpen = false, IsMember = true }).Admitted.ShouldBeTrue();
}
