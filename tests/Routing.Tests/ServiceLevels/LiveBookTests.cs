using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class LiveBookTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly LiveBook Empty = new() { Site = new SiteTime(TimeZoneInfo.Utc) };

    [Fact]
    public void An_outcome_counts_in_the_interval_of_the_entry_however_late_it_comes()
    {
        var book = Play(Enqueued(Noon), Answered(Noon.AddMinutes(20), enteredAt: Noon));
        book.Intervals.Keys.ShouldBe([Noon]);
        book.Intervals[Noon].Queues["sales"][Medium.Chat].ShouldSatisfyAllConditions(sums => sums.Offered.ShouldBe(1), sums => sums.Answered.ShouldBe(1));
    }

    [Fact]
    public void A_fact_that_a_kept_part_has_already_does_not_count_again()
    {
        ConversationFact[] facts = [Enqueued(Noon), Enqueued(Noon.AddMinutes(1)), Enqueued(Noon.AddMinutes(2))];
        var kept = Play(facts[..2]) with { Position = 0, Agents = new() };
        Play(kept, facts).OfDay(Day, "sales").ShouldBe(Play(facts).OfDay(Day, "sales"));
    }

    [Fact]
    public void Intervals_of_a_day_ago_are_forgotten()
    {
        var later = Noon + LiveBook.IntervalsKept + TimeSpan.FromMinutes(15);
        Play(Enqueued(Noon), Enqueued(later)).Intervals.Keys.ShouldBe([later]);
        Play(Enqueued(later), Enqueued(Noon)).Intervals.Keys.ShouldBe([later], "what is booked that late is in no chart any more");
    }

    [Fact]
    public void An_agents_day_begins_at_midnight_and_time_passes_without_facts()
    {
        var evening = Noon.AddHours(11);
        var day = Empty.After(1, Presence(evening, PresenceKind.Available), ConfigurationSnapshot.Empty).Agents.Days["ann"];
        day.Of(Day, evening.AddMinutes(30), Empty.Site).AvailableSeconds.ShouldBe(1_800);
        day.Of(Day.AddDays(1), evening.AddMinutes(90), Empty.Site).AvailableSeconds.ShouldBe(1_800);
        day.Of(Day, evening.AddMinutes(90), Empty.Site).ShouldBe(Figures.Zero);
    }

    [Fact]
    public void Times_in_a_state_add_up_to_the_time_signed_in()
    {
        var book = Empty.After(1, Presence(Noon, PresenceKind.Available), ConfigurationSnapshot.Empty)
            .After(2, Presence(Noon.AddMinutes(10), PresenceKind.Break), ConfigurationSnapshot.Empty)
            .After(3, Presence(Noon.AddMinutes(15), PresenceKind.NotResponding), ConfigurationSnapshot.Empty);
        var figures = book.Agents.Days["ann"].Of(Day, Noon.AddMinutes(16), book.Site);
        (figures.AvailableSeconds, figures.BreakSeconds, figures.NotRespondingSeconds, figures.SignedInSeconds).ShouldBe((600, 300, 60, 960));
    }

    [Fact]
    public void A_day_tells_when_an_agent_was_in_which_state_and_goes_on_with_the_last_one_at_midnight()
    {
        var signedIn = Presence(Noon, PresenceKind.Available) with { FromSeconds = 7_200 };
        var day = Empty.After(1, signedIn, ConfigurationSnapshot.Empty)
            .After(2, Presence(Noon.AddMinutes(10), PresenceKind.Break) with { Reason = "lunch" }, ConfigurationSnapshot.Empty)
            .After(2, Presence(Noon.AddMinutes(10), PresenceKind.Break) with { Reason = "lunch" }, ConfigurationSnapshot.Empty).Agents.Days["ann"];
        day.TurnsOf(Day).ShouldBe(
        [
            new(Noon.AddHours(-2), PresenceKind.Offline, null), new(Noon, PresenceKind.Available, null), new(Noon.AddMinutes(10), PresenceKind.Break, "lunch"),
        ]);
        day.TurnsOf(Day.AddDays(1)).ShouldBe([new(Noon.AddMinutes(10), PresenceKind.Break, "lunch")]);
        day.TurnsOf(Day.AddDays(-1)).ShouldBeEmpty();
    }

    [Fact]
    public void Who_flickers_fills_no_memory()
    {
        var changes = Enumerable.Range(1, 2 * AgentDay.MostTurns).Select(i => Presence(Noon.AddSeconds(i), i % 2 == 0 ? PresenceKind.Break : PresenceKind.Available));
        var book = changes.Index().Aggregate(Empty, (known, next) => known.After(next.Index + 1, next.Item, ConfigurationSnapshot.Empty));
        book.Agents.Days["ann"].Turns.Length.ShouldBe(AgentDay.MostTurns);
    }

    private static DateOnly Day => DateOnly.FromDateTime(Noon.Date);

    private static LiveBook Play(params ConversationFact[] facts) => Play(Empty, facts);

    private static LiveBook Play(LiveBook begin, ConversationFact[] facts) =>
        facts.Index().Aggregate(begin, (book, next) => book.After(next.Index + 1, next.Item, ConfigurationSnapshot.Empty));

    private static Enqueued Enqueued(DateTimeOffset at) =>
        new() { At = at, SegmentAt = at, EnqueuedAt = at, Reason = EntryReason.First, QueueId = "sales", Medium = Medium.Chat };

    private static Answered Answered(DateTimeOffset at, DateTimeOffset enteredAt) => new()
    {
        At = at, EnteredAt = enteredAt, WaitSeconds = 0, TotalWaitSeconds = 0, EntryReason = EntryReason.First, QueueId = "sales", Medium = Medium.Chat, AgentId = "ann",
    };

    private static AgentPresenceChanged Presence(DateTimeOffset at, PresenceKind to) =>
        new() { AgentId = "ann", At = at, From = PresenceKind.Offline, To = to, FromSeconds = 0 };
}
