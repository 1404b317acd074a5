using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

public sealed class RemovedQueueTests
{
    private static readonly QueueExit Closed = new(ExitTrigger.Closed, ExitAction.LeaveMessage);
    private static readonly QueueExit Longest = new(ExitTrigger.MaximumWait, ExitAction.Queue, "spare", 60);

    [Fact]
    public void The_exit_for_closing_time_comes_first_and_a_message_waits_in_the_entry_points_queue() =>
        RemovedQueue.Exit(With(Longest, Closed), Medium.Chat, "sales").ShouldBe(Closed with { TargetQueueId = "sales" });

    [Fact]
    public void What_waits_without_its_customer_goes_to_queues_only()
    {
        RemovedQueue.Exit(With(Closed, Longest), Medium.Email, "sales").ShouldBe(Longest);
        RemovedQueue.Exit(With(Closed), Medium.Email, "sales").ShouldBe(new QueueExit(ExitTrigger.Closed, ExitAction.Queue, "sales"));
    }

    [Fact]
    public void Without_an_exit_or_where_nobody_knows_it_any_more_it_is_the_entry_points_queue()
    {
        RemovedQueue.Exit(With(), Medium.Voice, "sales").TargetQueueId.ShouldBe("sales");
        RemovedQueue.Exit(null, Medium.Voice, null).ShouldBe(new QueueExit(ExitTrigger.Closed, ExitAction.Queue));
    }

    private static QueueSettings With(params QueueExit[] exits) => new() { Id = "old", Name = new("旧", "Old"), Exits = [.. exits] };
}
