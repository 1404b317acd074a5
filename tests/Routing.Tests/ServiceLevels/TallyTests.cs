using OmniContact.Routing.Calendars;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Routing.Tests.Conversations;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class TallyTests
{
    private static readonly SiteTime Site = new(TimeZoneInfo.Utc);

    [Fact]
    public void A_call_from_entry_to_wrap_up_is_counted_once_everywhere()
    {
        var figures = Play(
            c => Queueing.Enqueue(c, new() { QueueId = "returns" }, At(0)),
            c => Offering.Make(c, Terms("ann", 5), Queue, At(5)),
            c => Offering.Accept(c, "ann", 1, Queue, At(12)),
            c => Legs.Connect(c, "l1", Moves.Profile, At(14)),
            c => Legs.Hold(c, "l1", At(60)),
            c => Legs.Resume(c, "l1", At(90)),
            c => Closing.CustomerLeft(c, Queue, At(212)),
            c => Wrapping.Finish(c, "ann", "done", Queue.WrapUp, At(222)));
        (figures.Offered, figures.Answered, figures.AnsweredInTime, figures.Handled, figures.Closed, figures.Lost).ShouldBe((1, 1, 1, 1, 1, 0));
        (figures.AnswerWaitSeconds, figures.ContactSeconds, figures.HeldSeconds, figures.WrapUpSeconds).ShouldBe((14, 200, 30, 10));
        (figures.Offers, figures.OffersAccepted).ShouldBe((1, 1));
        Measures.ById("aht").Of(figures).ShouldBe(210);
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(20.001, 0)]
    public void An_answer_at_the_target_is_in_time(double connected, long inTime) => Play(
        c => Queueing.Enqueue(c, new() { QueueId = "returns" }, At(0)),
        c => Offering.Make(c, Terms("ann", 5), Queue, At(5)),
        c => Offering.Accept(c, "ann", 1, Queue, At(12)),
        c => Legs.Connect(c, "l1", Moves.Profile, At(connected))).AnsweredInTime.ShouldBe(inTime);

    [Fact]
    public void Only_the_last_owner_handled_it_and_the_one_before_assisted()
    {
        var figures = Play(
            c => Queueing.Enqueue(c, new() { QueueId = "returns" }, At(0)),
            c => Offering.Make(c, Terms("ann", 5), Queue, At(5)),
            c => Offering.Accept(c, "ann", 1, Queue, At(6)),
            c => Legs.Connect(c, "l1", Moves.Profile, At(7)),
            c => Claims.TakeOver(c, Claim("bob", 1, "sue"), Queue, At(20)),
            c => Closing.Close(c, "bob", CloseReason.Resolved, Queue, At(30)));
        (figures.Handled, figures.Assisted).ShouldBe((1, 1));
    }

    [Fact]
    public void A_call_that_is_passed_on_because_its_owner_did_not_come_is_no_transfer()
    {
        var chat = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        var passed = Waking.Wake(chat, Configured, To("returns"), At(90)).Facts.OfType<TransferStarted>().Single();
        Tally.Of(passed, Configured).ShouldBeNull();
        Tally.Of(passed with { Transfer = TransferKind.ToQueue }, Configured)!.Figures.TransfersOut.ShouldBe(1);
    }

    [Theory]
    [InlineData(3, 0, 1, 0)]
    [InlineData(15, 1, 0, 1)]
    [InlineData(40, 1, 0, 0)]
    public void Abandonments_are_short_or_lost_and_in_time_or_not(int left, long abandoned, long tooShort, long inTime)
    {
        var figures = Play(c => Queueing.Enqueue(c, new() { QueueId = "returns" }, At(0)), c => Closing.CustomerLeft(c, Queue, At(left)));
        (figures.Abandoned, figures.ShortAbandoned, figures.LostInTime).ShouldBe((abandoned, tooShort, inTime));
    }

    [Fact]
    public void Leaving_at_entry_in_the_bot_while_ringing_on_hold_and_in_transfer_are_counted_apart()
    {
        Func<Conversation, Decision> enter = c => Queueing.Enqueue(c, new() { QueueId = "returns" }, At(0));
        Func<Conversation, Decision> offer = c => Offering.Make(c, Terms("ann", 6), Queue, At(6));
        Func<Conversation, Decision> accept = c => Offering.Accept(c, "ann", 1, Queue, At(7));
        Func<Conversation, Decision> connect = c => Legs.Connect(c, "l1", Moves.Profile, At(8));
        Func<Conversation, Decision> leave = c => Closing.CustomerLeft(c, Queue, At(20));
        Play(leave).LeftAtEntry.ShouldBe(1);
        Play(c => Bots.Enter(c, "ivr", At(1)), leave).LeftInBot.ShouldBe(1);
        Play(enter, offer, leave).LeftWhileRinging.ShouldBe(1);
        Play(enter, offer, accept, leave).LeftWhileRinging.ShouldBe(1);
        Play(enter, offer, accept, connect, c => Legs.Hold(c, "l1", At(9)), leave).LeftOnHold.ShouldBe(1);
        Play(enter, offer, accept, connect, c => Transfers.ToQueue(c, "ann", new() { QueueId = "overflow" }, Admitted("overflow"), Queue, At(9)), leave)
            .LeftInTransfer.ShouldBe(1);
        Play(enter, offer, accept, connect, c => Transfers.ToAgent(c, "ann", "bob", "returns", Queue, At(9)), leave).LeftBetweenAgents.ShouldBe(1);
        Play(enter, offer, accept, connect, leave).Lost.ShouldBe(0);
    }

    [Fact]
    public void An_outcome_is_booked_in_the_interval_of_the_arrival()
    {
        var queued = Queueing.Enqueue(New(Medium.Voice), new() { QueueId = "returns" }, At(14 * 60 + 50));
        var left = Closing.CustomerLeft(queued.State, Queue, At(15 * 60 + 20));
        var book = FigureBook.Empty(Site).Add(queued.Facts.Concat(left.Facts).Select(fact => Tally.Of(fact, Configured)).OfType<Booked>());
        book.Sum(key => key.Interval == Start).Abandoned.ShouldBe(1);
        book.Sum(key => key.Interval == Start.AddMinutes(15)).Closed.ShouldBe(1);
    }

    [Fact]
    public void Deferred_work_is_measured_in_open_hours()
    {
        var hours = new BusinessCalendar(new()
        {
            TimeZone = "Etc/UTC",
            Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [new(new(9, 0), new(10, 0))]))],
        });
        var mail = Active(Medium.Email, at: 1);
        var answered = Messaging.FromAgent(mail, "ann", "l1", Moves.Profile, Start.AddDays(1).AddMinutes(30)).Facts.OfType<Answered>().Single();
        Tally.Of(answered, new(Queue, hours))!.Figures.AnswerWaitSeconds.ShouldBe(90 * 60);
        Tally.Of(answered, new(Queue))!.Figures.AnswerWaitSeconds.ShouldBe(24 * 3600 + 30 * 60);
    }

    [Fact]
    public void First_and_next_replies_are_timed_apart()
    {
        var figures = Play(
            Medium.Chat,
            c => Queueing.Enqueue(c, new() { QueueId = "returns" }, At(0)),
            c => Offering.Make(c, Terms("ann", 5, OfferMode.Auto), Queue, At(5)),
            c => Messaging.FromAgent(c, "ann", "l1", Moves.Profile, At(9)),
            c => Messaging.FromCustomer(c, new("l1", "and?"), Queue, At(20)),
            c => Messaging.FromCustomer(c, new("l1", "hello?"), Queue, At(25)),
            c => Messaging.FromAgent(c, "ann", "l1", Moves.Profile, At(30)),
            c => Messaging.FromAgent(c, "ann", "l1", Moves.Profile, At(31)));
        (figures.FirstReplies, figures.FirstReplySeconds, figures.NextReplies, figures.NextReplySeconds, figures.CustomerMessages).ShouldBe((1, 9, 1, 10, 2));
    }

    [Fact]
    public void A_contact_that_an_agent_starts_is_outside_service_level()
    {
        var started = Starting.ByAgent(
            new() { Id = "c1", CustomerId = "li", EntryPointId = "web", Brand = "b", Medium = Medium.Voice, Leg = Leg("l1", Medium.Voice, LegState.Ringing) },
            "ann", "returns", 100, Start);
        var connected = Legs.Connect(started.State, "l1", Moves.Profile, At(10));
        var closed = Closing.Close(connected.State, "ann", CloseReason.Resolved, Queue, At(60));
        var figures = Sum([.. started.Facts, .. connected.Facts, .. closed.Facts]);
        (figures.Offered, figures.Answered, figures.StartedByAgents, figures.Handled).ShouldBe((0, 0, 1, 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Histories.Fresh)]
    public void All_that_was_offered_is_accounted_for(int seed) => Histories.Run(seed, 100, history =>
    {
        var turns = Histories.Play(history).ToArray();
        var figures = Sum(turns.SelectMany(turn => turn.Decision.Facts));
        var open = turns[^1].Decision.State.Segment is { AnsweredAt: null, EndedAt: null } ? 1 : 0;
        return figures.Offered == figures.Answered + figures.Lost + figures.ShortAbandoned + figures.FlowedOut + figures.EndedUnanswered + open
            && figures.AnsweredInTime <= figures.Answered && figures.LostInTime <= figures.Lost
            && figures.Offers >= figures.OffersAccepted + figures.OffersRejected + figures.OffersLapsed + figures.OffersRescinded;
    });

    [Theory]
    [InlineData(2)]
    [InlineData(Histories.Fresh)]
    public void Books_of_any_parts_merge_to_the_book_of_the_whole(int seed) => Histories.Run(seed, 60, history =>
    {
        var booked = Histories.Play(history).SelectMany(turn => turn.Decision.Facts).Select(fact => Tally.Of(fact, null)).OfType<Booked>().ToArray();
        var whole = FigureBook.Empty(Site).Add(booked);
        var parts = booked.Select((one, i) => (one, Part: (i * 7 + history.Length) % 3)).GroupBy(part => part.Part, part => part.one).Reverse();
        var merged = parts.Aggregate(FigureBook.Empty(Site), (sum, part) => sum.Merge(FigureBook.Empty(Site).Add(part.Reverse())));
        return whole.Sums.Count() == merged.Sums.Count() && whole.Sums.All(sum => Close(sum.Value, merged.Sum(key => key == sum.Key)));
    });

    private static bool Close(Figures a, Figures b) => a.AnswerWaits == b.AnswerWaits && typeof(Figures).GetProperties()
        .Where(number => number.SetMethod is not null && number.PropertyType.IsPrimitive)
        .All(number => Math.Abs(Convert.ToDouble(number.GetValue(a), null) - Convert.ToDouble(number.GetValue(b), null)) < 1e-6);

    private static Figures Play(params Func<Conversation, Decision>[] moves) => Play(Medium.Voice, moves);

    private static Figures Play(Medium medium, params Func<Conversation, Decision>[] moves)
    {
        var (state, facts) = (New(medium), new List<ConversationFact>());
        foreach (var move in moves)
        {
            var decision = move(state);
            decision.Refusal.ShouldBeNull();
            facts.AddRange(decision.Facts);
            state = decision.State;
        }

        return Sum(facts);
    }

    private static Figures Sum(IEnumerable<ConversationFact> facts) =>
        FigureBook.Empty(Site).Add(facts.Select(fact => Tally.Of(fact, Configured)).OfType<Booked>()).Sum(_ => true);
}
