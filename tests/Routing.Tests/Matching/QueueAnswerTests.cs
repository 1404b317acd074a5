using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Tests.Matching;

public sealed class QueueAnswerTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_best_elsewhere_is_what_other_queues_have_or_keep_the_agent_for()
    {
        QueueAnswer.BestElsewhere([Answer("own", best: 1), Answer("near", best: 5), Answer("far", best: 9)], "own").ShouldBe(Due(5));
        QueueAnswer.BestElsewhere([Answer("own"), Answer("near", best: 5), Answer("far", best: 9, reserved: 3)], "own").ShouldBe(Due(3));
        QueueAnswer.BestElsewhere([Answer("own", best: 1, reserved: 1), Answer("near")], "own").ShouldBeNull();
    }

    private static QueueAnswer Answer(string queueId, double? best = null, double? reserved = null) => new()
    {
        QueueId = queueId, QueueEpoch = 1, Best = best is { } one ? Due(one) : null, Reserved = reserved is { } other ? Due(other) : null,
    };

    private static Rank Due(double seconds) => new(MediumClass.Live, Start.AddSeconds(seconds), Start, $"at {seconds}");
}
