using System.Collections.Immutable;
using OmniContact.Routing.Waits;

namespace OmniContact.Routing.Tests.Waits;

/// <summary>A queue of several media and skills tells each kind of work its own wait.</summary>
public sealed class MixedQueueTests(ITestOutputHelper output)
{
    private static readonly MediaSet Chats = Media.Of(Medium.Chat);

    private static readonly ImmutableDictionary<string, int> Refund = ImmutableDictionary<string, int>.Empty.Add("refund", 1);

    private static readonly MixedWork Chat = new("chat", Medium.Chat, EverySeconds: 8.5, TakesSeconds: 60);

    private static readonly MixedWork RefundChat = new("refund chat", Medium.Chat, EverySeconds: 40, TakesSeconds: 60) { Skills = Refund };

    private static readonly MixedWork Email = new("e-mail", Medium.Email, EverySeconds: 400, TakesSeconds: 90);

    [Theory]
    [InlineData("an e-mail that nobody's profile takes", Medium.Email, null)]
    [InlineData("a chat that asks a skill of nobody", Medium.Chat, "poetry")]
    public void What_nobody_can_take_makes_nobody_else_wait(string what, Medium medium, string? skill)
    {
        var (alone, beside) = (Told(null), Told(new MixedWork(what, medium, 1, 1)
        {
            Skills = skill is null ? ImmutableDictionary<string, int>.Empty : ImmutableDictionary<string, int>.Empty.Add(skill, 1),
        }));
        beside.ShouldBe(alone);

        static WaitEstimate? Told(MixedWork? stuck)
        {
            var queue = new MixedQueue(1, Agents(plain: 8, refund: 0, mail: 0));
            if (stuck is not null) queue.Arrives(stuck);
            queue.Run(TimeSpan.FromHours(4), Chat);
            if (stuck is not null) queue.ToldNow(stuck).ShouldBeNull();
            return queue.ToldNow(Chat).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Each_kind_of_work_is_told_its_own_wait(int seed)
    {
        var queue = new MixedQueue(seed, Agents(plain: 6, refund: 2, mail: 2));
        queue.Run(TimeSpan.FromHours(200), Chat, RefundChat, Email);
        var judged = queue.Answered.Skip(queue.Answered.Count / 10).Where(one => one.Told is not null).ToArray();
        foreach (var kind in judged.GroupBy(one => one.Work))
        {
            output.WriteLine($"{kind.Key}: {kind.Count()} waited, on average {kind.Average(one => one.Waited):F0} s, told a P50 of "
                + $"{kind.Average(one => one.Told!.P50.TotalSeconds):F0} s on average; P50 {Within(kind, told => told.P50):P1}, P90 {Within(kind, told => told.P90):P1}");
        }
        foreach (var kind in judged.GroupBy(one => one.Work))
        {
            Within(kind, told => told.P50).ShouldBeInRange(0.4, 0.6);
            Within(kind, told => told.P90).ShouldBeInRange(0.85, 0.95);
        }
    }

    [Fact]
    public void The_account_holds_where_customers_give_up()
    {
        var queue = new MixedQueue(4, Agents(plain: 6, refund: 2, mail: 2));
        queue.Run(TimeSpan.FromHours(60), Chat with { EverySeconds = 6, PatienceSeconds = 180 }, RefundChat with { PatienceSeconds = 180 }, Email);
        var accuracy = queue.Waits.Accuracy.ShouldNotBeNull();
        output.WriteLine($"P50 {accuracy.Within50:P1}, P90 {accuracy.Within90:P1}, off by {accuracy.MeanAbsoluteErrorSeconds:F0} s");
        accuracy.Within50.ShouldBeInRange(0.4, 0.6);
        accuracy.Within90.ShouldBeInRange(0.85, 0.95);
    }

    private static double Within(IEnumerable<(MixedWork Work, double Waited, WaitEstimate? Told)> waits, Func<WaitEstimate, TimeSpan> quantile) =>
        waits.Average(one => one.Waited <= quantile(one.Told!).TotalSeconds ? 1.0 : 0);

    private static ImmutableArray<MixedAgent> Agents(int plain, int refund, int mail) =>
    [
        .. Enumerable.Range(0, plain).Select(n => new MixedAgent($"plain{n}", Chats, ImmutableDictionary<string, int>.Empty)),
        .. Enumerable.Range(0, refund).Select(n => new MixedAgent($"refund{n}", Chats, Refund)),
        .. Enumerable.Range(0, mail).Select(n => new MixedAgent($"mail{n}", Chats | Media.Of(Medium.Email), ImmutableDictionary<string, int>.Empty)),
    ];
}
