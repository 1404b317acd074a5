using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Conversations;
using OmniContact.Tests;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>Random histories of commands, and how they are played.</summary>
internal static class Histories
{
    /// <summary>In the place of a seed: a new one each time, which a failure prints.</summary>
    public const int Fresh = 0;

    /// <summary>Commands of one conversation in a long history.</summary>
    public const int Thousands = 4_000;

    public static readonly Arbitrary<Step[]> Any = OfLength(150);

    public static IEnumerable<int> LongSeeds => Enumerable.Range(1, Long.Is ? 50 : 2);

    private static Arbitrary<Step[]> OfLength(int length) => Arb.From(
        Gen.ArrayOf(StepGen(), length),
        steps => Enumerable.Range(0, 8).Select(part => steps.Where((_, i) => i * 8 / Math.Max(1, steps.Length) != part).ToArray())
            .Concat(Enumerable.Range(0, steps.Length).Select(i => steps.Where((_, j) => j != i).ToArray()))
            .Where(shorter => shorter.Length < steps.Length));

    /// <summary>What became of each command.</summary>
    /// <param name="history">The commands.</param>
    /// <param name="renew">Begin another conversation where one has come to an end that nothing leads out of, so that long histories go on.</param>
    public static IEnumerable<(Conversation Before, Decision Decision, DateTimeOffset Now, string Move)> Play(Step[] history, bool renew = false)
    {
        var (now, first) = (Sample.Start, Begin(history));
        var state = first.State;
        yield return (state with { Version = 0 }, first, now, "start");
        foreach (var step in history)
        {
            now = now.AddSeconds(step.Seconds);
            if (renew && state.CloseReason == CloseReason.Spam) state = Begin([step]).State with { StartedAt = now, ChangedAt = now };
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
            (2, Gen.Elements(Named("enqueue", "offer", "accept", "agent writes", "customer writes", "wake", "reopen", "invite", "join", "extend wrap-up", "finish wrap-up"))))
        from agent in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 3)))
        from choice in Gen.Choose(0, 41)
        from seconds in Gen.Frequency((4, Gen.Choose(0, 12)), (1, Gen.Choose(13, 700)), (1, Gen.Choose(-3, 0)))
        select new Step(move, agent, choice, seconds);

    private static IEnumerable<int> Named(params string[] names) => names.Select(name => Moves.All.IndexOf(Moves.All.First(move => move.Name == name)));

    public static void Run(int seed, int histories, Func<Step[], bool> holds)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(histories);
        if (seed != Fresh) config = config.WithReplay((ulong)seed, 2 * (ulong)seed + 1);
        Prop.ForAll(Any, holds).Check(config);
    }

    /// <summary>One history of thousands of events.</summary>
    public static void RunLong(int seed, Func<Step[], bool> holds) =>
        Prop.ForAll(OfLength(Thousands), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1).WithReplay((ulong)seed, 2 * (ulong)seed + 1));
}
