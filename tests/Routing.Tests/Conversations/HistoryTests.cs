using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>Random histories of commands: whatever is sent in whatever order, the promises hold.</summary>
public sealed class HistoryTests
{
    public static TheoryData<int> Seeds => [1, 2, 3, 5, 8, Histories.Fresh];

    public static TheoryData<int> LongSeeds => [.. Histories.LongSeeds];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_decision_keeps_the_promises(int seed) => Histories.Run(seed, 60, history => KeepsThePromises(Histories.Play(history)));

    [Theory]
    [MemberData(nameof(LongSeeds))]
    public void Every_decision_keeps_the_promises_over_thousands_of_events(int seed) => Histories.RunLong(seed, history => KeepsThePromises(Histories.Play(history, renew: true)));

    [Theory]
    [MemberData(nameof(LongSeeds))]
    public void A_long_history_goes_on_to_change_something_to_its_end(int seed) => Histories.RunLong(seed, history =>
    {
        var changes = Histories.Play(history, renew: true).Select((turn, i) => turn.Decision.Changed ? i : 0).ToArray();
        return changes.Count(change => change > 0) > Histories.Thousands / 5 && changes.Max() > Histories.Thousands * 99 / 100;
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_facts_tell_the_key_fields(int seed) => Histories.Run(seed, 30, history =>
    {
        var told = new Projection();
        foreach (var (_, decision, _, move) in Histories.Play(history).Where(turn => turn.Decision.Changed))
        {
            foreach (var fact in decision.Facts) told = told.After(fact);
            var expected = JsonSerializer.Serialize(Projection.Of(decision.State, decision.State.ChangedAt), Json.Options);
            var actual = JsonSerializer.Serialize(told.Without(decision.State.ChangedAt), Json.Options);
            if (expected != actual) throw new InvalidOperationException($"{move}:\nstate {expected}\nfacts {actual}");
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_owner_has_a_higher_fence_than_the_one_before(int seed) => Histories.Run(seed, 60, history =>
    {
        var fences = Histories.Play(history).SelectMany(turn => turn.Decision.Facts).OfType<OwnershipBegan>().Select(began => began.Fence).ToArray();
        return fences.SequenceEqual(fences.Distinct().Order());
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_stay_in_a_queue_is_answered_or_ended_once(int seed) => Histories.Run(seed, 60, history =>
    {
        var (facts, last) = (new List<ConversationFact>(), (Conversation?)null);
        foreach (var (_, decision, _, _) in Histories.Play(history))
        {
            facts.AddRange(decision.Facts);
            last = decision.State;
        }

        var entered = facts.OfType<Enqueued>().Count(entry => !entry.WhileOwned);
        var open = last?.Segment is { AnsweredAt: null, EndedAt: null } ? 1 : 0;
        return entered == facts.OfType<Answered>().Count() + facts.OfType<SegmentEnded>().Count() + open;
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_a_wake_no_deadline_is_in_the_past(int seed) => Histories.Run(seed, 60, history =>
    {
        foreach (var (_, decision, now, move) in Histories.Play(history).Where(turn => turn.Decision.Changed))
        {
            var (c, queue) = (decision.State, new ConfiguredQueue(Moves.Of(decision.State)));
            var late = now.AddSeconds(history.Length % 7 * 100);
            var placement = Waking.Asks(c, queue, late) is { } question ? Route.By(question.Exit, question.CameFrom) : null;
            var woken = Waking.Wake(c, queue, Walk(placement), late).State;
            if (woken.QueueId != c.QueueId) woken = Waking.Wake(woken, new(Moves.Of(woken)), null, late).State;
            if (Deadlines.Next(woken, new(Moves.Of(woken))) is { } next && next <= late) throw new InvalidOperationException($"{move}: {next:O} is past {late:O}");
            if (!ReferenceEquals(Waking.Wake(woken, new(Moves.Of(woken)), null, late).State, woken)) throw new InvalidOperationException($"{move}: woken twice");
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void States_and_facts_survive_json(int seed) => Histories.Run(seed, 12, history =>
    {
        foreach (var (_, decision, _, _) in Histories.Play(history).Where(turn => turn.Decision.Changed))
        {
            Json.ShouldRoundTrip(decision.State);
            foreach (var fact in decision.Facts) Json.ShouldRoundTrip(fact);
        }

        return true;
    });

    [Fact]
    public void The_histories_reach_every_fact_and_every_state()
    {
        var reached = new HashSet<Type>();
        var states = new HashSet<ConversationStatus>();
        foreach (var history in Histories.Any.Generator.Sample(150, new Rnd(1, 3), 800))
        {
            foreach (var (_, decision, _, _) in Histories.Play(history))
            {
                reached.UnionWith(decision.Facts.Select(fact => fact.GetType()));
                states.Add(decision.State.Status);
            }
        }

        Kinds().Except(reached).Select(type => type.Name).ShouldBeEmpty();
        states.Count.ShouldBe(Enum.GetValues<ConversationStatus>().Length);
    }

    private static bool KeepsThePromises(IEnumerable<(Conversation Before, Decision Decision, DateTimeOffset Now, string Move)> turns)
    {
        Conversation? state = null;
        foreach (var (before, decision, now, move) in turns)
        {
            var broken = Invariants.Broken(before, decision, now).ToArray();
            if (broken.Length > 0) throw new InvalidOperationException($"{move}: {string.Join("; ", broken)}");
            state = decision.State;
        }

        return state is null || state.Version > 0;
    }

    private static IEnumerable<Type> Kinds() => typeof(ConversationFact).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType);

    private static Placement? Walk(Route? route)
    {
        while (route?.Ask is { } queueId) route = route.After(Sample.Admitted(queueId));
        return route?.Result;
    }
}
