using OmniContact.Routing.Calendars;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>The queue is open from 9 to 10, every day, and drains for half an hour.</summary>
public sealed class ClosingTimeTests
{
    private static readonly BusinessCalendar Hours = new(new()
    {
        TimeZone = "Etc/UTC",
        Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [new(new(9, 0), new(10, 0))]))],
    });

    private static readonly QueueSettings Plain = Queue with { Exits = [] };

    [Fact]
    public void Those_who_wait_at_closing_time_are_served_up_to_the_drain_and_then_told()
    {
        var queue = new ConfiguredQueue(Plain, Hours);
        Deadlines.Next(Queued(), queue).ShouldBe(Start.AddMinutes(90));
        Offering.Make(Queued(), Terms("ann", 3700), Plain, At(3700)).Refusal.ShouldBeNull();
        var told = Waking.Wake(Queued(), queue, null, Start.AddMinutes(90));
        told.State.CloseReason.ShouldBe(CloseReason.Refused);
        told.Facts.OfType<FlowedOut>().Single().Trigger.ShouldBe(ExitTrigger.Closed);
    }

    [Fact]
    public void Whoever_waits_through_a_rest_shorter_than_the_drain_is_not_turned_away_while_it_is_open()
    {
        static ConfiguredQueue Resting(TimeOnly again) => new(Plain, new(new()
        {
            TimeZone = "Etc/UTC",
            Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [new(new(9, 0), new(10, 0)), new(again, new(12, 0))]))],
        }));
        Deadlines.Next(Queued(), Resting(new(10, 20))).ShouldBe(Start.AddMinutes(210));
        Deadlines.Next(Queued(), Resting(new(10, 30))).ShouldBe(Start.AddMinutes(210));
        Deadlines.Next(Queued(), Resting(new(10, 31))).ShouldBe(Start.AddMinutes(90));
    }

    [Fact]
    public void An_exit_for_the_closed_queue_is_taken_instead()
    {
        var queue = new ConfiguredQueue(Plain with { Exits = [new(ExitTrigger.Closed, ExitAction.LeaveMessage)] }, Hours);
        var left = Waking.Wake(Queued(), queue, null, Start.AddMinutes(90)).State;
        (left.Status, left.Medium, left.QueueId).ShouldBe((ConversationStatus.Queued, Medium.Task, "returns"));
    }

    [Fact]
    public void Deferred_work_waits_over_night_and_its_waits_count_open_hours_only()
    {
        var queue = new ConfiguredQueue(Plain with { Exits = [new(ExitTrigger.MaximumWait, ExitAction.LeaveMessage, null, 2 * 3600)] }, Hours);
        Deadlines.Next(Queued(Medium.Email), queue).ShouldBe(Start.AddDays(1).AddHours(1));
        Deadlines.Next(Queued(), queue).ShouldBe(Start.AddMinutes(90));
    }
}
