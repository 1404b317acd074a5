using OmniContact.Routing.Calendars;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>A queue whose exit after 600 s is to call back or to leave a message.</summary>
public sealed class DeferringTests
{
    [Theory]
    [InlineData(ExitAction.LeaveMessage, Medium.Chat, Medium.Task)]
    [InlineData(ExitAction.LeaveMessage, Medium.Voice, Medium.Task)]
    [InlineData(ExitAction.Callback, Medium.Voice, Medium.Callback)]
    [InlineData(ExitAction.Callback, Medium.Video, Medium.Callback)]
    [InlineData(ExitAction.Callback, Medium.Chat, Medium.Task)]
    public void What_a_customer_leaves_waits_on_in_its_place_with_its_age_and_credit(ExitAction action, Medium medium, Medium left)
    {
        var waiting = Crediting.Set(Queued(medium), "tier", 300, Start).State;
        var state = Waking.Wake(waiting, After(action), null, At(600)).State;
        (state.Status, state.Medium, state.StartMedium, state.QueueId, state.Credit).ShouldBe((ConversationStatus.Queued, left, left, "returns", 300));
        (state.Waiting!.EnqueuedAt, state.Waiting.SegmentAt, state.DueAt).ShouldBe((Start, At(600), null));
        state.Legs.ShouldAllBe(leg => leg.State == LegState.Ended);
    }

    [Fact]
    public void It_is_not_left_twice()
    {
        var queue = After(ExitAction.LeaveMessage);
        var state = Waking.Wake(Queued(), queue, null, At(600)).State;
        Deadlines.Next(state, queue).ShouldBeNull();
        Waking.Wake(state, queue, null, At(10_000)).Changed.ShouldBeFalse();
    }

    [Fact]
    public void Work_that_waits_without_its_customer_stays_what_it_is()
    {
        var state = Waking.Wake(Queued(Medium.Email), After(ExitAction.LeaveMessage), null, At(600)).State;
        (state.Medium, state.Status, state.Waiting!.MaximumWaitTried).ShouldBe((Medium.Email, ConversationStatus.Queued, true));
    }

    [Fact]
    public void A_callback_for_a_closed_queue_is_due_when_it_opens_again()
    {
        var hours = new BusinessCalendar(new()
        {
            TimeZone = "Etc/UTC",
            Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [new(new(9, 0), new(10, 0))]))],
        });
        var queue = new ConfiguredQueue(Queue with { Exits = [new(ExitTrigger.Closed, ExitAction.Callback)] }, hours);
        var told = Waking.Wake(Queued(Medium.Voice), queue, null, Start.AddMinutes(90));
        told.State.DueAt.ShouldBe(Start.AddDays(1));
        told.Facts.OfType<Enqueued>().Single().DueAt.ShouldBe(Start.AddDays(1));
        Waking.Wake(told.State, queue, null, Start.AddDays(1)).State.DueAt.ShouldBeNull();
    }

    [Fact]
    public void It_waits_where_the_exit_says_if_that_has_room()
    {
        var way = new Placement { Action = ExitAction.LeaveMessage, QueueId = "mailbox", CameFrom = ["returns"] };
        var state = Waking.Wake(Queued(), After(ExitAction.LeaveMessage), way, At(600)).State;
        (state.QueueId, state.Waiting!.EnqueuedAt).ShouldBe(("mailbox", Start));
        state.Waiting.CameFrom.ShouldBe(["returns"]);
    }

    [Fact]
    public void The_stay_that_the_customer_gave_up_has_flowed_out()
    {
        var facts = Waking.Wake(Queued(), After(ExitAction.LeaveMessage), null, At(600)).Facts;
        facts.OfType<SegmentEnded>().Single().Outcome.ShouldBe(SegmentOutcome.FlowedOut);
        facts.OfType<MediumChanged>().Single().To.ShouldBe(Medium.Task);
        facts.OfType<Enqueued>().Single().Medium.ShouldBe(Medium.Task);
    }

    private static ConfiguredQueue After(ExitAction action) => new(Queue with { Exits = [new(ExitTrigger.MaximumWait, action, null, 600)] });
}
