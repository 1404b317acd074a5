using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

/// <summary>Every situation of a queue there is: all of them are asked, none is drawn.</summary>
public sealed class AdmissionProperties
{
    private static readonly ImmutableArray<QueueSettings> Queues =
    [
        .. from maximum in new int?[] { null, 0, 3 }
           from exits in Enumerable.Range(0, 16)
           select new QueueSettings
           {
               Id = "q",
               Name = new("", ""),
               MaximumLength = maximum,
               Exits = [.. new[] { ExitTrigger.Full, ExitTrigger.Closed, ExitTrigger.NobodySignedIn, ExitTrigger.ExpectedWaitAbove }
                   .Where((_, i) => (exits >> i & 1) == 1).Select(trigger => new QueueExit(trigger, ExitAction.Callback, null, trigger == ExitTrigger.ExpectedWaitAbove ? 120 : null))],
           },
    ];

    private static readonly ImmutableArray<QueueSituation> Situations =
    [
        .. from medium in Enum.GetValues<Medium>()
           from open in new[] { true, false }
           from staffed in new[] { true, false }
           from length in new[] { 0, 2, 3, 4 }
           from wait in new double?[] { null, 120, 120.001 }
           from reason in Enum.GetValues<EntryReason>()
           from member in new[] { true, false }
           select new QueueSituation
           {
               Medium = medium, IsOpen = open, Staffed = staffed, Length = length, ExpectedWaitSeconds = wait, Reason = reason, IsMember = member,
           },
    ];

    [Fact]
    public void A_queue_at_its_maximum_takes_nobody_who_is_not_in_it() =>
        Asked((queue, it) => !it.IsMember && it.Length >= queue.MaximumLength).ShouldAllBe(answer => !answer.Admitted);

    [Fact]
    public void Whoever_is_in_it_is_admitted_again() => Asked((_, it) => it.IsMember).ShouldAllBe(answer => answer.Admitted);

    [Fact]
    public void What_comes_back_without_its_agent_or_its_customer_is_turned_away_by_a_full_queue_alone() =>
        Asked((queue, it) => it.Reason is EntryReason.Requeue or EntryReason.Overflow && !(it.Length >= queue.MaximumLength)).ShouldAllBe(answer => answer.Admitted);

    [Fact]
    public void Nobody_live_comes_in_while_it_is_closed_but_what_comes_back() =>
        Asked((_, it) => !it.IsMember && !it.IsOpen && it.Medium.IsPresent() && it.Reason is not (EntryReason.Requeue or EntryReason.Overflow))
            .ShouldAllBe(answer => answer.Because == ExitTrigger.Closed);

    [Fact]
    public void Work_for_which_no_customer_waits_is_never_turned_away_for_hours_or_staff() =>
        Asked((_, it) => it.Medium.IsDeferred() || it is { Medium: Medium.Callback, Reason: EntryReason.First }).ShouldAllBe(answer => answer.Because != ExitTrigger.Closed && answer.Because != ExitTrigger.NobodySignedIn);

    [Fact]
    public void A_transfer_is_not_taken_where_nobody_is_signed_in() =>
        Asked((_, it) => it is { IsMember: false, Staffed: false, Reason: EntryReason.Transfer } && !it.Medium.IsDeferred()).ShouldAllBe(answer => !answer.Admitted);

    [Fact]
    public void An_expected_wait_turns_away_only_above_the_threshold_of_an_exit() =>
        Asked((queue, it) => it.ExpectedWaitSeconds is null or <= 120 || queue.Exit(ExitTrigger.ExpectedWaitAbove) is null)
            .ShouldAllBe(answer => answer.Because != ExitTrigger.ExpectedWaitAbove);

    [Fact]
    public void The_exit_that_an_answer_names_is_the_one_configured_for_its_reason()
    {
        foreach (var queue in Queues)
            foreach (var answer in Situations.Select(it => AdmissionRule.Decide(queue, it)))
                answer.Exit.ShouldBe(answer.Because is { } because ? queue.Exit(because) : null);
    }

    private static AdmissionAnswer[] Asked(Func<QueueSettings, QueueSituation, bool> which)
    {
        var answers = Queues.SelectMany(queue => Situations.Where(it => which(queue, it)).Select(it => AdmissionRule.Decide(queue, it))).ToArray();
        answers.Length.ShouldBeGreaterThan(100);
        return answers;
    }
}
