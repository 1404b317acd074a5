using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Tests.Commits;

public sealed class WriterQueueTests
{
    private readonly WriterQueue _queue = new(10, 10);

    [Fact]
    public void A_unit_that_can_wait_goes_with_the_next_one_in_the_order_of_the_calls()
    {
        _queue.Add(Unit("acks", canWait: true));
        _queue.Add(Unit("conversation"));
        Taken().ShouldBe(["acks", "conversation"]);
    }

    [Fact]
    public void A_unit_that_can_wait_goes_alone_when_nothing_else_comes()
    {
        _queue.Add(Unit("acks", canWait: true));
        Taken().ShouldBe(["acks"]);
    }

    [Fact]
    public void It_goes_at_the_end_too()
    {
        _queue.Add(Unit("acks", canWait: true));
        _queue.Close();
        Taken().ShouldBe(["acks"]);
        _queue.Take().ShouldBeNull();
    }

    private string[] Taken() => [.. _queue.Take()!.Select(pending => pending.Owner)];

    private static PendingUnit Unit(string owner, bool canWait = false) => new(new CommitUnit { Owner = owner, CanWait = canWait }, default);
}
