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
    private static readonly Arbitrary<Step[]> Histories = Arb.From(
        Gen.ArrayOf(StepGen(), 150),
        steps => Enumerable.Range(0, 8).Select(part => steps.Where((_, i) => i * 8 / Math.Max(1, steps.Length) != part).ToArray())
            .Concat(Enumerable.Range(0, steps.Length).Select(i => steps.Where((_, j) => j != i).ToArray()))
            .Where(shorter => shorter.Length < steps.Length));

    public static TheoryData<int> Seeds => [1, 2, 3, 5, 8, Fresh];

    /// <summary>In the place of a seed: a new one each time, which a failure prints.</summary>
    private const int Fresh = 0;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_decision_keeps_the_promises(int seed) => Run(seed, 60, history =>
    {
        Conversation? state = null;
        foreach (var (before, decision, now, move) in Play(history))
        {
            var broken = Invariants.Broken(before, decision, now).ToArray();
            if (broken.Length > 0) throw new InvalidOperationException($"{move}: {string.Join("; ", broken)}");
            state = decision.State;
        }

        return state is null || state.Version > 0;
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_facts_tell_the_key_fields(int seed) => Run(seed, 30, history =>
    {
        var told = new Projection();
        foreach (var (_, decision, _, move) in Play(history).Where(turn => turn.Decision.Changed))
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
    public void After_a_wake_no_deadline_is_in_the_past(int seed) => Run(seed, 60, history =>
    {
        foreach (var (_, decision, now, move) in Play(history).Where(turn => turn.Decision.Changed))
        {
            var (c, queue) = (decision.State, new ConfiguredQueue(Moves.Of(decision.State)));
            var late = now.AddSeconds(history.Length % 7 * 100);
            var placement = Waking.Asks(c, queue, late) is { } question ? Route.By(question.Exit, question.CameFrom) : null;
            var woken = Waking.Wake(c, queue, Walk(placement), late).State;
            if (Deadlines.Next(woken, new(Moves.Of(woken))) is { } next && next <= late) throw new InvalidOperationException($"{move}: {next:O} is past {late:O}");
            if (!ReferenceEquals(Waking.Wake(woken, new(Moves.Of(woken)), null, late).State, woken)) throw new InvalidOperationException($"{move}: woken twice");
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void States_and_facts_survive_json(int seed) => Run(seed, 12, history =>
    {
        foreach (var (_, decision, _, _) in Play(history).Where(turn => turn.Decision.Changed))
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
        foreach (var history in Histories.Generator.Sample(150, new Rnd(1, 3), 400))
        {
            foreach (var (_, decision, _, _) in Play(history))
            {
                reached.UnionWith(decision.Facts.Select(fact => fact.GetType()));
                states.Add(decision.State.Status);
            }
        }

        Kinds().Except(reached).Select(type => type.Name).ShouldBeEmpty();
        states.Count.ShouldBe(Enum.GetValues<ConversationStatus>().Length);
    }

    private static IEnumerable<Type> Kinds() => typeof(ConversationFact).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType);

    private static Placement? Walk(Route? route)
    {
        while (route?.Ask is { } queueId) route = route.After(Sample.Admitted(queueId));
        return route?.Result;
    }

    private static IEnumerable<(Conversation Before, Decision Decision, DateTimeOffset Now, string Move)> Play(Step[] history)
    {
        var (now, first) = (Sample.Start, Begin(history));
        var state = first.State;
        yield return (state with { Version = 0 }, first, now, "start");
        foreach (var step in history)
        {
            now = now.AddSeconds(step.Seconds);
            var move = Moves.All[step.Move % Moves.All.Length];
            var decision = move.Decide(state, step, now);
            yield return (state, decision, now, move.Name);
            state = decision.State;
        }
    }

    private static Decision Begin(Step[] history)
    {
        var choice = history.Length == 0 ? 2 : history[0].Choice;
        var start = new NewConversation
        {
            Id = "c1", CustomerId = "li", EntryPointId = "web", Brand = "b", Medium = (Medium)(choice % 7),
            Leg = Sample.Leg("l1", (Medium)(choice % 7), choice % 3 == 0 ? LegState.Ringing : LegState.Connected),
            DueAt = choice % 7 == 6 ? Sample.At(100) : null, Credits = [new("tier", choice)],
        };
        return choice % 5 == 4 ? Starting.ByAgent(start, "ann", "returns", 33, Sample.Start) : Starting.Inbound(start, Sample.Start);
    }

    /// <summary>Commands that lead on are drawn more often than their share, so that histories get deep.</summary>
    private static Gen<Step> StepGen() =>
        from move in Gen.Frequency(
            (3, Gen.Choose(0, Moves.All.Length - 1)),
            (2, Gen.Elements(Named("enqueue", "offer", "accept", "agent writes", "customer writes", "wake", "reopen", "join", "finish wrap-up"))))
        from agent in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 3)))
        from choice in Gen.Choose(0, 41)
        from seconds in Gen.Frequency((4, Gen.Choose(0, 12)), (1, Gen.Choose(13, 700)), (1, Gen.Choose(-3, 0)))
        select new Step(move, agent, choice, seconds);

    private static IEnumerable<int> Named(params string[] names) => names.Select(name => Moves.All.IndexOf(Moves.All.First(move => move.Name == name)));

    private static void Run(int seed, int histories, Func<Step[], bool> holds)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(histories);
        if (seed != Fresh) config = config.WithReplay((ulong)seed, 2 * (ulong)seed + 1);
        Prop.ForAll(Histories, holds).Check(config);
    }
}
